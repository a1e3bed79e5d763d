import type { HttpRequest, MediaType } from './message.ts';
import { Rejection } from './rejection.ts';

/** What each range of an Accept header gets. Who says nothing or anything gets application/json, as clients of this API always have. */
const ANSWERS: Readonly<Record<string, MediaType>> = {
  'application/graphql-response+json': 'application/graphql-response+json',
  'application/json': 'application/json',
  'application/*': 'application/json',
  '*/*': 'application/json',
};

/**
 * The media type to answer in: the acceptable one with the highest weight, the first among equals.
 * @throws Rejection 406 when the caller accepts neither
 */
export function negotiate(accept: string | undefined): MediaType {
  if (!accept?.trim()) return 'application/json';
  const best = accept
    .split(',')
    .map(weighted)
    .filter(({ range, weight }) => weight > 0 && range in ANSWERS)
    .reduce<{ range: string; weight: number } | undefined>((a, b) => (a && a.weight >= b.weight ? a : b), undefined);
  const type = best && ANSWERS[best.range];
  if (!type)
    throw new Rejection(406, 'BAD_REQUEST', `Answers come as ${Object.keys(ANSWERS).slice(0, 2).join(' or ')}.`);
  return type;
}

function weighted(item: string): { range: string; weight: number } {
  const [range = '', ...parameters] = item.split(';').map((part) => part.trim().toLowerCase());
  const q = parameters.find((parameter) => parameter.startsWith('q='));
  return { range, weight: q === undefined ? 1 : Number(q.slice(2)) || 0 };
}

/** @throws Rejection 415 unless the body is announced as JSON in UTF-8 (the default of JSON), and not packed */
export function expectJson(headers: HttpRequest['headers']): void {
  if ((headers['content-encoding'] || 'identity') !== 'identity')
    throw new Rejection(415, 'BAD_REQUEST', 'Send the body as it is, without Content-Encoding.');
  const [type, ...parameters] = (headers['content-type'] ?? '').split(';').map((part) => part.trim().toLowerCase());
  const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.slice('charset='.length);
  if (type === 'application/json' && (charset === undefined || /^"?utf-?8"?$/.test(charset))) return;
  throw new Rejection(415, 'BAD_REQUEST', 'Send the request as application/json in UTF-8.');
}
