import { randomBytes } from 'node:crypto';
import { createSocket } from 'node:dgram';
import { beats } from './beats.ts';
import type { Meter } from './meter.ts';

/** What a trace says of a request beside its beats: as its line of the log. */
export interface Traced {
  readonly request_id: string;
  readonly fields?: readonly string[] | undefined;
  readonly role?: string | undefined;
  readonly status: number;
  readonly errors?: readonly string[] | undefined;
}

/** Precedes each document: https://docs.aws.amazon.com/xray/latest/devguide/xray-api-sendingdata.html */
const PREFIX = '{"format":"json","version":1}\n';

/** X-Ray takes names of so many characters. */
const LONGEST_NAME = 200;

/** Milliseconds after which a caller waits no longer for the datagram to leave. */
const PATIENCE = 50;

/**
 * Puts a request into the trace of the invocation that answered it: one subsegment named after its fields, with one for
 * each beat, in one datagram. It has left when this resolves, since Lambda stops the process once there is an answer. What
 * goes wrong on the way loses the trace and nothing else.
 * @param daemon `address:port`
 * @param header as in `_X_AMZN_TRACE_ID`: `Root=1-…;Parent=…;Sampled=1`
 */
export async function sendSubsegment(
  daemon: string,
  header: string,
  meter: Meter,
  ended: number,
  request: Traced,
): Promise<void> {
  const place = new Map(header.split(';').map((part) => part.split('=') as [string, string]));
  const parent = { trace_id: place.get('Root'), parent_id: place.get('Parent'), type: 'subsegment' };
  const document = { ...parent, ...subsegment(meter, ended, request, Date.now() - performance.now()) };
  await post(daemon, PREFIX + JSON.stringify(document)).catch(() => {});
}

/** @param origin what to add to a time of `performance.now()` for epoch milliseconds; it moves while a container sleeps */
function subsegment(meter: Meter, ended: number, request: Traced, origin: number): object {
  const { request_id, fields = [], role, status, errors = [] } = request;
  const span = (name: string, from: number, to: number) => ({
    name,
    id: randomBytes(8).toString('hex'),
    start_time: (origin + from) / 1_000,
    end_time: (origin + to) / 1_000,
  });
  const fault = errors.includes('INTERNAL_SERVER_ERROR') || errors.includes('TIMEOUT');
  return {
    ...span(fields.join(' ').slice(0, LONGEST_NAME) || 'turned away', meter.began, ended),
    ...(errors.length > 0 && (fault ? { fault } : { error: true })),
    annotations: { request_id, status, ...(role && { role }) },
    metadata: { openings: { errors, read_units: meter.readUnits, write_units: meter.writeUnits } },
    subsegments: beats(meter, ended).map((beat) => span(beat.name, beat.began, beat.ended)),
  };
}

function post(daemon: string, datagram: string): Promise<void> {
  const [address, port] = daemon.split(':');
  const socket = createSocket('udp4');
  return new Promise<void>((resolve, reject) => {
    setTimeout(resolve, PATIENCE).unref();
    socket.once('error', reject);
    socket.send(datagram, Number(port), address, (error) => (error ? reject(error) : resolve()));
  }).finally(() => socket.close());
}
