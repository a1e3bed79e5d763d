import type { AppointmentLocationInput, RoomInput } from '../../generated.ts';
import type { AppointmentLocation } from '../../settings.ts';
import { editNested } from '../../wire/nested.ts';
import { readRequiredText } from '../../wire/text-in.ts';

/** A setting is one item of at most 400 KB; so many locations, with so many rooms each, fit it with room to spare. */
const MOST_LOCATIONS = 50;
const MOST_ROOMS = 30;

/** The locations of a setting after these edits, their rooms included. @throws BadInput */
export function editLocations(
  stored: readonly AppointmentLocation[],
  edits: readonly (AppointmentLocationInput | null)[],
  newId: () => Promise<string>,
): Promise<AppointmentLocation[]> {
  return editNested(stored, edits, {
    field: 'appointment_locations',
    most: MOST_LOCATIONS,
    newId,
    apply: async (edit, before) => ({
      location: readRequiredText(edit.location ?? before?.location, 'appointment_locations.location'),
      clients_can_book: edit.clients_can_book ?? before?.clients_can_book ?? true,
      has_rooms: edit.has_rooms ?? before?.has_rooms ?? false,
      rooms: await editRooms(before?.rooms ?? [], edit.rooms ?? [], newId),
    }),
  });
}

type Room = AppointmentLocation['rooms'][number];

function editRooms(
  stored: readonly Room[],
  edits: readonly (RoomInput | null)[],
  newId: () => Promise<string>,
): Promise<Room[]> {
  return editNested<Room, RoomInput>(stored, edits, {
    field: 'appointment_locations.rooms',
    most: MOST_ROOMS,
    newId,
    apply: (edit, before) => ({
      name: readRequiredText(edit.name ?? before?.name, 'appointment_locations.rooms.name', { most: 60 }),
      limit_to_one: edit.limit_to_one ?? before?.limit_to_one ?? false,
    }),
  });
}
