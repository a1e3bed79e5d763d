import type { Role, User } from '../store/items.ts';

/** Who asks. A visitor without credentials is anonymous; everybody else is a user of one organization. */
export type Viewer = AnonymousViewer | SignedInViewer;

export interface AnonymousViewer {
  readonly role: 'anonymous';
}

export interface SignedInViewer {
  readonly role: Role;
  readonly user: User;
  /** Id of the organization whose records the viewer may see at all. */
  readonly organization: string;
}

/** The one visitor without credentials. */
export const anonymous: AnonymousViewer = { role: 'anonymous' };

/** The viewer that a user is. */
export function viewerOf(user: User): SignedInViewer {
  return { role: user.role, user, organization: user.organization };
}
