import { contactTypeNames } from '../settings.ts';
import type { ContactTypeSlug } from '../store/items.ts';

/** Older clients still send this name for a video call. */
const LEGACY: Readonly<Record<string, ContactTypeSlug>> = { 'secure videochat': 'video_chat' };

/** The way of meeting that a text names, by slug, by display name or by a name it once had, in any case; undefined for others. */
export function contactTypeNamed(text: string): ContactTypeSlug | undefined {
  const wanted = text.trim().toLowerCase();
  const known = Object.entries(contactTypeNames) as [ContactTypeSlug, string][];
  return known.find(([slug, name]) => slug === wanted || name.toLowerCase() === wanted)?.[0] ?? LEGACY[wanted];
}
