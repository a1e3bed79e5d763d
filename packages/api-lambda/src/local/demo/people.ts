/** The people of the demo clinic. Nobody of these names is meant. */
export const staff = {
  first_name: 'Sofia',
  last_name: 'Marsh',
  email: 'sofia@harbor.example',
  timezone: 'America/New_York',
};

/** Providers in three time zones. */
export const providers = [
  { first_name: 'Nora', last_name: 'Quill', email: 'nora@harbor.example', timezone: 'America/New_York' },
  { first_name: 'Ravi', last_name: 'Stone', email: 'ravi@harbor.example', timezone: 'America/Los_Angeles' },
  { first_name: 'Emma', last_name: 'Field', email: 'emma@harbor.example', timezone: 'Europe/London' },
] as const;

/** Clients, who take turns with the providers. */
export const clients = [
  'Ada Birch',
  'Ben Castle',
  'Carla Dunn',
  'Dev Ellis',
  'Elena Frost',
  'Farid Grant',
  'Grace Hollis',
  'Hugo Irving',
  'Ines Jarvis',
  'Jonas Keller',
  'Kira Lowell',
  'Liam Mercer',
  'Maya North',
  'Nils Osborn',
  'Olive Pratt',
  'Pablo Reeve',
  'Quinn Sharp',
  'Rosa Tully',
  'Samir Vance',
  'Tess Winter',
].map((name) => {
  const [first_name = '', last_name = ''] = name.split(' ');
  return { first_name, last_name, email: `${first_name}.${last_name}@clients.example`.toLowerCase() };
});
