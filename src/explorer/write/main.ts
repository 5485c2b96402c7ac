import { openWritePage } from './write-page.js';

openWritePage();
