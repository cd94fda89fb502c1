import { type Locale, say } from '../sentences/index.ts';
import { clip, name } from './parts/clean.ts';
import { run, subtle } from './parts/run.ts';
import { block, line, webPages } from './parts/section.ts';
import { drawn } from './parts/sheet.ts';
import type { View } from './view.ts';

/** What an on-call service told of an incident. */
export interface Told {
  readonly source: string;
  readonly id: string;
  readonly title: string;
  readonly urgency: string | null;
  readonly url: string | null;
}

/** Says below a case which incident it was opened for, and where that is kept. */
export function incidentCard({ source, id, title, urgency, url }: Told, namesOne: boolean, locale: Locale): View {
  const [word, heading] = [say('incident.title'), say('incident.opened')];
  return drawn(
    {
      band: { style: 'attention', icon: '🚨', word, about: name(`${source} ${id}`), under: [] },
      heading,
      sections: [
        ...block({
          id: 'incident',
          lines: [
            line(run(clip(title, 400) || say('incident.untitled'))),
            ...(urgency === null ? [] : [line(subtle(say('incident.urgency', { urgency: name(urgency) })))]),
            ...(namesOne ? [] : [line(run(say('incident.names-nothing')))]),
          ],
        }),
        ...webPages(url === null ? [] : [{ title: say('incident.open'), url }]),
      ],
      speech: say('notice.speech', { word, heading }),
    },
    locale,
  );
}
