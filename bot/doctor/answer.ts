import { doctorCard, notAdminCard } from '../../cards/doctor-card.ts';
import { localeOf, say } from '../../sentences/index.ts';
import { adminStanding } from '../../services/index.ts';
import type { App } from '../app.ts';
import type { InThread } from '../in-thread/in-thread.ts';
import { readDoctor } from '../language/doctor.ts';
import type { Intent } from '../language/intent.ts';

/** Reads a message that asks the bot how it is itself; null for any other. */
export function aboutItself(text: string, intent: Intent): InThread | null {
  const asked = readDoctor(text);
  if (!asked) return null;
  // "doctor" is typed by people of any language.
  const spoken = asked.language === 'en' ? undefined : localeOf(asked.language ?? undefined);
  const begin: InThread['begin'] = async function* ({ by, locale }, { doctor, ports, tell }: App) {
    const standing = await adminStanding(by.id, doctor.admins, ports.azure);
    if (standing !== 'admin') {
      tell({ type: 'examined', lines: null, by: by.id });
      yield notAdminCard(standing, by.id, locale);
      return;
    }
    const lines = await doctor.examine();
    tell({ type: 'examined', lines, by: by.id });
    yield doctorCard(lines, locale);
  };
  return {
    intent: { ...intent, kind: 'help', target: null },
    about: say('doctor-card.examining'),
    begin,
    ...(spoken ? { locale: spoken } : {}),
  };
}
