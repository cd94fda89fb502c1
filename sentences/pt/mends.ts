import type { Sentences } from '../catalogue.ts';

/** What would let the bot see what it could not. */
export const mends: Sentences<'mends'> = {
  'ask-again': 'Pergunte de novo.',
  'no-proper-answer': 'Pergunte de novo: o Azure não respondeu corretamente.',
  gone: 'O Azure não o conhece mais: pergunte de novo.',
  locked: 'Um bloqueio ReadOnly impede a listagem: remova-o ou defina GREENLIGHT_APP_SETTINGS=off.',
  'graph-permission': 'Dê ao bot a permissão de aplicativo {permission} do Microsoft Graph.',
  'other-tenant': 'Ninguém deste locatário pode ter acesso a um cofre de outro.',
};
