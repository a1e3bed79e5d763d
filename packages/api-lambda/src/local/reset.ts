import { emptyFolder, home } from './folder.ts';

emptyFolder(process.env.OPENINGS_HOME ?? home);
console.log('Forgotten. The next "npm start" begins with a new demo clinic.');
