import { render } from 'preact';
import { App } from './app.tsx';
import { enter } from './state/session.ts';
import 'virtual:palette.css';
import './style/main.css';

const place = document.getElementById('page');
if (place === null) throw new Error('The page has no place to be drawn in.');
render(<App />, place);
enter();
