import { z } from 'zod';

/** An incident of an on-call service, as far as the bot can use it. */
export interface Incident {
  /** The service that tells of it, as people know it. */
  readonly source: string;
  readonly id: string;
  readonly title: string;
  /** What more it says, in which a name may stand. */
  readonly text: string;
  /** What it names outright: a host, app, vault or certificate; null where it names none. */
  readonly about: string | null;
  readonly urgency: string | null;
  /** Its page at that service; null where it has none. */
  readonly url: string | null;
}

/** What a message of an on-call service comes to. */
export type Heard = Incident | 'not-opened' | null;

const Short = z.string().trim().min(1).max(200);
const Text = z.string().max(10_000);
const Urgency = z.string().max(60).nullish();
const Page = z.string().max(2_000).nullish();
const Details = z.record(z.string(), z.unknown()).nullish();

/** Source: developer.pagerduty.com, "Webhooks v3": one event a request, the incident under `event.data`. */
const PagerDuty = z.object({
  event: z.object({
    event_type: z.string(),
    data: z.object({
      id: Short,
      title: Text.optional(),
      html_url: Page,
      urgency: Urgency,
      body: z.object({ details: z.unknown() }).nullish(),
      custom_details: Details,
    }),
  }),
});

/** Source: docs.opsgenie.com, "Webhook Integration" and "alert action data". */
const Opsgenie = z.object({
  action: z.string(),
  alert: z.object({
    alertId: Short,
    message: Text.default(''),
    description: Text.nullish(),
    entity: z.string().max(500).nullish(),
    priority: Urgency,
    details: Details,
  }),
});

/** For every other service: five fields that any of them can fill. */
const Plain = z.object({
  id: Short,
  title: Text.default(''),
  about: z.string().max(500).nullish(),
  text: Text.nullish(),
  source: Short.default('On call'),
  urgency: Urgency,
  url: Page,
});

/** Custom fields in which on-call rules name what broke, in this order. */
const NAMING = ['certificate', 'host', 'hostname', 'domain', 'app', 'site', 'vault', 'resource', 'resourceId'];

/** Reads what an on-call service sent; null where it is of none that is known. */
export function readIncident(body: unknown): Heard {
  const pagerDuty = PagerDuty.safeParse(body);
  if (pagerDuty.success) return fromPagerDuty(pagerDuty.data.event);
  const opsgenie = Opsgenie.safeParse(body);
  if (opsgenie.success) return fromOpsgenie(opsgenie.data);
  const plain = Plain.safeParse(body);
  if (!plain.success) return null;
  const { id, title, about, text, source, urgency, url } = plain.data;
  return { source, id, title, text: text ?? '', about: about || null, urgency: urgency ?? null, url: safePage(url) };
}

function fromPagerDuty({ event_type: type, data }: z.infer<typeof PagerDuty>['event']): Heard {
  if (type !== 'incident.triggered') return 'not-opened';
  const details = data.body?.details;
  return {
    source: 'PagerDuty',
    id: data.id,
    title: data.title ?? '',
    text: typeof details === 'string' ? details.slice(0, 10_000) : '',
    about: namedIn(data.custom_details) ?? namedIn(details),
    urgency: data.urgency ?? null,
    url: safePage(data.html_url),
  };
}

function fromOpsgenie({ action, alert }: z.infer<typeof Opsgenie>): Heard {
  if (action !== 'Create') return 'not-opened';
  return {
    source: 'Opsgenie',
    id: alert.alertId,
    title: alert.message,
    text: alert.description ?? '',
    about: namedIn(alert.details) ?? (alert.entity || null),
    urgency: alert.priority ?? null,
    url: null,
  };
}

function namedIn(details: unknown): string | null {
  if (typeof details !== 'object' || details === null) return null;
  const fields = new Map(Object.entries(details).map(([field, value]) => [field.toLowerCase(), value]));
  for (const field of NAMING) {
    const value = fields.get(field.toLowerCase());
    if (typeof value === 'string' && value.trim() !== '' && value.length <= 500) return value.trim();
  }
  return null;
}

/** Whoever presses a button must not be led anywhere but to a page. */
function safePage(url: string | null | undefined): string | null {
  const page = URL.parse(url ?? '');
  return page?.protocol === 'https:' && page.username === '' && page.password === '' ? page.href : null;
}
