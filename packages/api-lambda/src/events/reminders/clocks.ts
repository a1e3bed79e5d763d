import { ConflictException, CreateScheduleCommand, SchedulerClient } from '@aws-sdk/client-scheduler';
import type { Queue } from '../queue.ts';
import { type Ring, ringId } from './ring.ts';

/** Where EventBridge Scheduler keeps its schedules, and what it does when one is due. */
export interface ClockPlace {
  /** The schedule group. */
  readonly group: string;
  /** The queue that rings go to, and the role that lets the scheduler put them there. */
  readonly queueArn: string;
  readonly roleArn: string;
}

/** Sets a clock. Setting it twice is setting it once. */
export type SetClock = (ring: Ring, nowMs: number) => Promise<void>;

/** The queue itself holds back what is due within this time, in seconds; it can do so for fifteen minutes. */
const SOON = 600;

/** Clocks of EventBridge Scheduler, which counts in minutes; for what is due soon the queue's own delay. */
export function schedulerClocks(place: ClockPlace, queue: Queue): SetClock {
  const client = new SchedulerClient();
  return async (ring, nowMs) => {
    const seconds = Math.max(0, Math.ceil(ring.at * 60 - nowMs / 1000));
    if (seconds <= SOON) return queue.send([ring], seconds);
    try {
      await client.send(scheduleOf(ring, place));
    } catch (error) {
      if (!(error instanceof ConflictException)) throw error; // it is set already
    }
  };
}

const scheduleOf = (ring: Ring, { group, queueArn, roleArn }: ClockPlace): CreateScheduleCommand =>
  new CreateScheduleCommand({
    Name: ringId(ring),
    GroupName: group,
    ScheduleExpression: `at(${new Date(ring.at * 60_000).toISOString().slice(0, 19)})`,
    ScheduleExpressionTimezone: 'UTC',
    FlexibleTimeWindow: { Mode: 'OFF' },
    ActionAfterCompletion: 'DELETE',
    Target: { Arn: queueArn, RoleArn: roleArn, Input: JSON.stringify(ring) },
  });
