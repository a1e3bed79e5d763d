import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { App } from '../src/app.ts';
import { type Listening, serve } from '../src/local/serve.ts';
import { weekPage } from '../src/local/week/page.ts';
import { calling } from './calling.ts';
import { launching, missingChromium } from './chromium.ts';
import { type Clinic, openClinic } from './server.ts';

const NEW_YORK = 'America/New_York';

/** The page as the local server serves it, before the application of a clinic. */
function beside(clinic: Clinic): Promise<Listening> {
  const forward: App = async ({ method, path, headers, body }) => {
    const { authorization = '', authorizationsource = '' } = headers;
    const answer = await fetch(`${clinic.url}${path}`, {
      method,
      headers: { 'content-type': 'application/json', ...(authorization && { authorization, authorizationsource }) },
      body,
    });
    return { status: answer.status, headers: { 'content-type': 'application/json' }, body: await answer.text() };
  };
  return serve(async (request) => (await weekPage(request, { key: clinic.keys.staff })) ?? forward(request), 0);
}

const title = `the page /week${missingChromium ? `, skipped since ${missingChromium}` : ''}`;

describe.skipIf(missingChromium)(title, { timeout: 30_000 }, () => {
  let clinic: Clinic;
  let api: ReturnType<typeof calling>;
  let server: Listening;
  let browser: Browser;
  let page: Page;
  let type: string;
  const strange: string[] = [];

  beforeAll(async () => {
    clinic = await openClinic({ now: '2026-03-02T15:00:00Z' });
    api = calling(clinic);
    server = await beside(clinic);
    const setting = { buffer: '10', minimum_advance_schedule_time: 60 };
    const named = { name: 'Follow-up', length: 30, appointment_setting: setting };
    type = (await api.made('createAppointmentType', named, 'appointmentType { id }')).id;
    const row = { is_repeating: true, time: '00 30', end_time: '04 30', timezone: NEW_YORK };
    const availabilities = [0, 2].map((day_of_week) => ({ ...row, day_of_week }));
    await api.made('bulkCreateAvailability', { user_id: clinic.ids.provider, availabilities }, 'availabilities { id }');
    const booked = { appointment_type_id: type, contact_type: 'Phone Call', other_party_id: clinic.ids.provider };
    const at = { datetime: '2026-03-03 02:00', timezone: NEW_YORK, user_id: clinic.ids.client };
    await api.made('createAppointment', { ...booked, ...at }, 'appointment { id }');
    browser = await chromium.launch(launching);
  }, 60_000);
  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1300, height: 900 }, timezoneId: NEW_YORK });
    page.setDefaultTimeout(10_000);
    page.on('pageerror', (error) => strange.push(error.message));
    page.on('request', (request) => {
      if (new URL(request.url()).port !== String(server.port)) strange.push(request.url());
    });
    return () => page.close();
  });

  const open = async (week: string, zone = NEW_YORK): Promise<void> => {
    await page.goto(`http://127.0.0.1:${server.port}/week?${new URLSearchParams({ week, zone, type })}`);
    await page.locator('.week').waitFor();
  };
  const settled = () => page.locator('#grid:not([aria-busy])').waitFor();
  /** The times of the starts that are offered in a column, by the instant at which they are. */
  const offeredOn = (column: number): Promise<string[]> =>
    page
      .locator('.day')
      .nth(column)
      .locator('.offered')
      .evaluateAll((quarters) =>
        quarters.map((one) => new Date(Number((one as HTMLElement).dataset.at) * 60_000).toISOString().slice(11, 16)),
      );
  const slotsOn = async (date: string, zone = NEW_YORK): Promise<string[]> => {
    const asked = `provider_id: "${clinic.ids.provider}", appt_type_id: "${type}", timezone: "${zone}", start_date: "${date}", end_date: "${date}"`;
    const slots: { date: string }[] = await api.ask('availableSlotsForRange', asked, '{ date }');
    return slots.map((slot) => new Date(slot.date).toISOString().slice(11, 16));
  };

  test('draws hours, appointments, buffers, and exactly the starts that are offered', async () => {
    await open('2026-03-02');
    expect(await page.locator('#provider option').allTextContents()).toEqual(['Pat Example']);
    expect(await page.locator('#type option:checked').textContent()).toBe('Follow-up, 30 min');
    expect(await page.locator('#key').inputValue()).toBe(clinic.keys.staff);
    expect(await page.locator('.head').allTextContents()).toEqual([
      'Mon, Mar 2',
      'Tue, Mar 3',
      'Wed, Mar 4',
      'Thu, Mar 5',
      'Fri, Mar 6',
      'Sat, Mar 7',
      'Sun, Mar 8a day of 23 hours',
    ]);
    const tuesday = page.locator('.day').nth(1);
    expect(await tuesday.locator('.card').innerText()).toMatch(/^Follow-up\nCleo Example\n2:00\s–\s2:30\sAM$/);
    expect(await tuesday.locator('.buffer').count()).toBe(2);
    expect(await tuesday.locator('.open').count()).toBe(16);
    expect(await offeredOn(1)).toEqual(await slotsOn('2026-03-03'));
    expect(await offeredOn(1)).not.toEqual([]);
    expect(await offeredOn(2)).toEqual([]);
  });

  test('says of any quarter of an hour which rules hold, and which do not', async () => {
    await open('2026-03-02');
    const quarters = page.locator('.day').nth(1).locator('.quarter');
    const at = (label: string) => page.getByRole('button', { name: label });
    await at('Tue, Mar 3, 2:30 AM').hover();
    await page.locator('.verdict.no').waitFor();
    expect(await page.locator('.rules .broken').innerText()).toMatch(
      /^Mar 3, 2:30 AM EST is inside the 10-minute buffer after appointment \d+, free from 2:40 AM\.$/,
    );
    expect(await page.locator('.next').innerText()).toBe('The next start is Tue, Mar 3, 2:45 AM.');
    expect(await page.locator('.outline.no').count()).toBe(1);

    await at('Tue, Mar 3, 3:00 AM, offered').hover();
    await page.locator('.verdict.yes').waitFor();
    expect(await page.locator('#panel h2').innerText()).toMatch(/^Tue, Mar 3, 3:00\s–\s3:30\sAM EST$/);
    expect(await page.locator('.rules .broken').count()).toBe(0);
    expect(await page.locator('.rules .kept').count()).toBeGreaterThan(5);
    expect(await quarters.count()).toBeGreaterThan(60);

    await at('Tue, Mar 3, 3:00 AM, offered').focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.verdict.no').waitFor();
    expect(await page.locator('.rules .broken').innerText()).toContain('The provider has no hours then');
  });

  test('shows a day of 23 hours without the hour that its clock skips', async () => {
    await open('2026-03-08');
    const sunday = page.locator('.day').nth(6);
    expect(await sunday.locator('.never').count()).toBe(4);
    expect(await page.locator('.day').nth(5).locator('.never').count()).toBe(0);
    expect(await offeredOn(6)).toEqual(await slotsOn('2026-03-08'));
    expect(await sunday.locator('.offered').allTextContents()).toEqual(
      ['12:30', '12:45', '1:00', '1:15', '1:30', '1:45', '3:00', '3:15', '3:30', '3:45', '4:00'].map((t) => `${t} AM`),
    );
  });

  test('shows a day of 25 hours with the hour that its clock repeats', async () => {
    await open('2026-11-01');
    expect(await page.locator('.head').nth(6).innerText()).toContain('a day of 25 hours');
    expect(await page.locator('.hours span').allTextContents()).toContain('1 AM again');
    const sunday = page.locator('.day').nth(6);
    expect(await sunday.locator('.never').count()).toBe(0);
    expect(await page.locator('.day').nth(5).locator('.never').count()).toBe(4);
    expect(await offeredOn(6)).toEqual(await slotsOn('2026-11-01'));
    const labels = await sunday.locator('.offered').allTextContents();
    expect(labels.filter((label) => label === '1:30 AM')).toHaveLength(2);
  });

  test('turns to another week, and to the zone of whoever looks', async () => {
    await open('2026-03-02');
    await page.locator('#later').click();
    await settled();
    expect(await page.locator('.head').first().innerText()).toBe('Mon, Mar 9');
    expect(page.url()).toContain('week=2026-03-09');
    await page.locator('#earlier').click();
    await page.locator('#zone').selectOption('Asia/Tokyo');
    await settled();
    await page.getByText('Mon, Mar 2').waitFor();
    expect(await offeredOn(1)).toEqual(await slotsOn('2026-03-03', 'Asia/Tokyo'));
    expect(await page.locator('.day').nth(1).locator('.card').innerText()).toMatch(/4:00\s–\s4:30\sPM/);
    const hours = await page.locator('.hours span').count();
    await page.locator('#whole').check();
    await settled();
    expect(await page.locator('.hours span').count()).toBe(24);
    expect(hours).toBeLessThan(24);
  });

  test('shows whoever holds a key what that key may see', async () => {
    await open('2026-03-02');
    const enter = async (key: string): Promise<void> => {
      await page.locator('#key').fill(key);
      await page.locator('#key').press('Enter');
      await settled();
    };
    await enter(clinic.keys.client);
    await page.locator('.card').first().waitFor({ state: 'detached' });
    expect(await offeredOn(1)).toEqual(await slotsOn('2026-03-03'));
    await page.getByRole('button', { name: 'Tue, Mar 3, 2:00 AM' }).hover();
    await page.locator('.verdict.no').waitFor();
    expect(await page.locator('.rules .broken').allTextContents()).toEqual(['The provider is not available then.']);
    await enter('op_1_nonsense');
    await expect.poll(() => page.locator('#trouble').innerText()).not.toBe('');
  });

  test('asks nobody but its own server, and nothing goes wrong in it', () => {
    expect(strange).toEqual([]);
  });
});
