import type { AppOptions } from '../app-options.ts';
import { systemContext } from '../events/system-context.ts';
import type { HttpRequest, HttpResponse } from '../http/message.ts';
import { Rejection } from '../http/rejection.ts';
import type { Peppers } from '../identity/peppers.ts';
import { calendarAt } from './feed.ts';
import { addressed } from './links.ts';

/**
 * Answers a calendar's address. A wrong key and a calendar that is gone are the same to who asks.
 * @throws Rejection 404
 */
export async function answerCalendar(
  request: HttpRequest,
  options: AppOptions,
  peppers: Peppers,
): Promise<HttpResponse> {
  const by = (pepper: string) => addressed(request.query, pepper);
  const found = by(peppers.present) ?? (await peppers.good()).map(by).find((address) => address !== undefined);
  const ctx = systemContext(options.store, options.clock(), options.log);
  const body = found && (await calendarAt(ctx, found));
  if (body === undefined) throw new Rejection(404, 'BAD_REQUEST', 'There is no calendar here.');
  return { status: 200, headers: { 'content-type': 'text/calendar; charset=utf-8' }, body };
}
