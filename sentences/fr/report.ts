import type { Sentences } from '../catalogue.ts';

/** What happened and what is open, written down for whoever was not there. */
export const report: Sentences<'report'> = {
  title: 'Rapport d’incident',
  everything: 'tout ce qui est enregistré',
  handover: 'Passation',
  heading:
    '{entries, plural, =0 {Rien n’est enregistré} one {# entrée} other {# entrées}}, {open, plural, =0 {rien n’est en suspens} one {# point en suspens} other {# points en suspens}}',
  written: 'Rédigé le {at}. Toutes les heures sont en UTC.',
  kept: 'Établi d’après les lignes {first} à {last} de l’audit ; la dernière a le hachage {hash}.',
  open: 'Ce qui est en suspens',
  'nothing-open': 'Rien n’est en suspens.',
  decided: 'Qui a décidé quoi',
  'nothing-decided': 'Rien n’a été décidé.',
  timeline: 'Ce qui s’est passé',
  nothing: 'Rien n’est enregistré.',
  facts: 'Ce qui a été constaté',
  'no-facts': 'Aucun défaut n’a été constaté.',
  about: '{certificate} : {told}',
  'waits-approval':
    'Attend {left, plural, one {une approbation} other {# approbations}} par une personne habilitée à faire la modification ; demandé par {person}, {at}',
  'waits-way': 'Attend que quelqu’un lève l’obstacle : {guard} Demandé par {person}, {at}',
  'waits-hand': 'À réparer à la main : aucun correctif n’est proposé ; demandé par {person}, {at}',
  'waits-bot': 'Attend Greenlight, qui y travaille ; décidé par {person}, {at}',
  'waits-look': 'À revoir par quelqu’un : terminé sans être en ordre ; en dernier lieu chez {person}, {at}',
  'waits-lapse': 'En ordre ; Greenlight retire ce qui a été accordé pour un temps, {at}',
  'left-out': '{count, plural, one {# entrée antérieure est omise} other {# entrées antérieures sont omises}} ici.',
  more: 'et {count} de plus',
  'say-other': 'Dites <b>{words}</b> pour l’autre format.',
  whole: 'En entier, dans un fichier, depuis le terminal de qui exploite le bot, avec ses paramètres :',
};
