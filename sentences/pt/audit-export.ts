import type { Sentences } from '../catalogue.ts';

/** The newest lines of the audit as they would be exported. */
export const auditExport: Sentences<'audit-export'> = {
  'as-csv': 'Auditoria em CSV',
  'as-jsonl': 'Auditoria em linhas JSON',
  newest: 'As linhas mais recentes da auditoria',
  shown: '{shown} de {total}, as mais recentes primeiro. O que houve em outras conversas aparece aqui sem quem pediu.',
  cut: 'Uma linha que termina em … é longa demais para um cartão.',
};
