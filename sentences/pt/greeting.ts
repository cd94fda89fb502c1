import type { Sentences } from '../catalogue.ts';

/** What the bot says of itself where it was added. */
export const greeting: Sentences<'greeting'> = {
  heading: 'Pergunta ao Azure por que um certificado não está verde',
  'what-it-does': 'Aponta o elo com falha entre o Key Vault e um Web App, mostra as evidências e oferece a correção.',
  try: 'Experimente um destes; em um canal ou chat em grupo, mencione o bot primeiro:',
  'example-expires': 'lista o que expira primeiro, com os dias restantes',
  'example-explain': 'explica um código ou um texto de erro',
  safety: 'Nada é alterado antes que alguém a quem o Azure permitiria a alteração pressione Aprovar.',
};
