export { choose } from 'gegenlesen';
