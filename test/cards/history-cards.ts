import { auditExportCard } from '../../cards/audit-export-card.ts';
import { historyCard, type Recalled, recallingCard } from '../../cards/history-card.ts';
import type { View } from '../../cards/view.ts';
import type { Locale } from '../../sentences/index.ts';
import { AUDIT_FORMATS, type Happening, type History } from '../../services/index.ts';
import { happenings, saying, seen } from '../helpers/audit-lines.ts';
import { NOW } from '../helpers/cases.ts';
import { TARGET } from '../helpers/changes.ts';

const ALL = Object.values(happenings);
export const OF_THIS_ROOM: Recalled = { about: null, since: null, before: null };
export const OF_SHOP: Recalled = {
  about: TARGET.name,
  since: '2026-11-22T00:00:00.000Z',
  before: '2026-11-24T00:00:00.000Z',
};

/** The history of some happenings, as it is read in a conversation. */
export function historyOf(all: readonly Happening[], conversation?: string | null): History {
  const lines = seen(all, conversation);
  return {
    lines: lines.slice(0, 15),
    total: lines.length,
    changes: lines.filter(({ event }) => event === 'stepped').length,
    lastApproval: lines.find(({ event }) => event === 'approved') ?? null,
  };
}

/** What happened before, as a card, in every way it can look. */
export function historyCards(hostile: string, long: string, locale: Locale): Readonly<Record<string, View>> {
  const told = {
    all: ALL,
    hostile: ALL.map((each) => saying(each, hostile)),
    long: ALL.map((each) => saying(each, long)),
  };
  const many = Array.from({ length: 40 }, () => told.all).flat();
  return {
    'history, being read': recallingCard(OF_SHOP, 'Ana Silva', locale),
    'history of a certificate': historyCard(historyOf(ALL), OF_SHOP, NOW, locale),
    'history of a conversation': historyCard(historyOf(ALL), OF_THIS_ROOM, NOW, locale),
    'history, seen from elsewhere': historyCard(historyOf(ALL, 'another'), OF_SHOP, NOW, locale),
    'history, empty': historyCard(historyOf([]), OF_THIS_ROOM, NOW, locale),
    'history, far too much': historyCard(historyOf([...many, ...told.long]), { ...OF_SHOP, about: long }, NOW, locale),
    'history, hostile': historyCard(historyOf(told.hostile), { ...OF_SHOP, about: hostile }, NOW, locale),
    ...Object.fromEntries(
      AUDIT_FORMATS.flatMap((format) => [
        [`audit as ${format}`, auditExportCard(historyOf(ALL), OF_SHOP, format, locale)],
        [`audit as ${format}, empty`, auditExportCard(historyOf([]), OF_THIS_ROOM, format, locale)],
        [`audit as ${format}, hostile`, auditExportCard(historyOf(told.hostile), OF_THIS_ROOM, format, locale)],
        [`audit as ${format}, far too much`, auditExportCard(historyOf(told.long), OF_THIS_ROOM, format, locale)],
      ]),
    ),
  };
}
