import type { Sentences } from '../catalogue.ts';

/** What is answered to a decision by word. */
export const byWord: Sentences<'by-word'> = {
  title: 'Per Wort',
  undecided: 'Noch ist nichts entschieden',
  which: 'Noch ist nichts entschieden; welcher Fall ist gemeint?',
  'in-the-way': '<b>Im Weg: </b>{obstacle}',
  say: '<s>Schreiben Sie: </s><b>{words}</b>',
  approved: 'Genehmigt',
  'one-of-several': 'Ihre Genehmigung zählt; es muss noch jemand anderes genehmigen',
  declined: 'Abgelehnt; nichts wurde geändert',
  syncing: 'Die Synchronisierung ist unterwegs',
  undoing: 'Wird zurückgenommen',
  looking: 'Wird erneut geprüft',
  'see-case': 'Die Karte des Falls zeigt den Stand.',
  speech: '{heading}.',
};
