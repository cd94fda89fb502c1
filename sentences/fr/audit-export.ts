import type { Sentences } from '../catalogue.ts';

/** The newest lines of the audit as they would be exported. */
export const auditExport: Sentences<'audit-export'> = {
  'as-csv': 'Audit en CSV',
  'as-jsonl': 'Audit en lignes JSON',
  newest: 'Les lignes les plus récentes de l’audit',
  shown:
    '{shown} sur {total}, les plus récentes d’abord. Ce qui s’est passé dans d’autres conversations figure ici sans le nom du demandeur.',
  cut: 'Une ligne qui finit par … est trop longue pour une carte.',
};
