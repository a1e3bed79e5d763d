import { home, removeFolder } from './folder.ts';

removeFolder(home);
console.log('Forgotten. The next "npm start" begins with a new demo clinic.');
