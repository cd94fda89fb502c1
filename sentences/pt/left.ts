import type { Sentences } from '../catalogue.ts';

/** Why a change is not taken back: clauses that stand behind what they are about. */
export const left: Sentences<'left'> = {
  'entry-gone': 'a entrada já não existe',
  'added-gone': 'o que foi adicionado já não existe',
  'entry-changed':
    'alguém alterou a entrada desde então: agora ela concede {secrets} em segredos e {certificates} em certificados',
  nothing: 'nada',
  'role-anew': 'alguém deu a função de novo desde então, com outra atribuição',
  'role-gone': 'a atribuição já não existe',
  'no-firewall': 'o cofre não tem mais regras de firewall',
  'closed-already': 'já está fechado para serviços confiáveis',
  'firewall-changed': 'alguém alterou as regras desde então, e todas seriam sobrescritas',
  'version-gone': 'não está mais lá',
  'version-overtaken': 'outra versão tomou o lugar desde então',
  'version-disabled': 'alguém já a desabilitou de novo',
  'host-gone': 'o nome de host não está mais neste site',
  'bound-as-before': 'já está associado como antes',
  'bound-to-nothing': 'alguém alterou a associação desde então: está sem certificado',
  'bound-to-third': 'alguém alterou a associação desde então: agora é {thumbprint}, um terceiro certificado',
  'still-bound':
    '{count, plural, one {{hosts} está associado a ele e perderia o certificado} other {{hosts} estão associados a ele e perderiam o certificado}}',
  'unseen-policies': 'não foi possível ler as políticas de acesso, por isso não se sabe o que seria sobrescrito.',
  'unseen-roles': 'não foi possível ler as funções, por isso não se sabe o que seria sobrescrito.',
  'unseen-firewall': 'não foi possível ler o firewall, por isso não se sabe o que seria sobrescrito.',
  'unseen-version': 'não foi possível ler a versão, por isso não se sabe o que seria sobrescrito.',
  'unseen-bindings': 'não foi possível ler as associações, por isso não se sabe o que seria sobrescrito.',
  'with-who': '{why} ({caller} gravou no cofre em {day} às {time} UTC)',
};
