export { choose, nearest } from 'gegenlesen';
