import type { Sentences } from '../catalogue.ts';

/** What the bot says of itself where it was added. */
export const greeting: Sentences<'greeting'> = {
  heading: 'Pregunta a Azure por qué un certificado no está en verde',
  'what-it-does':
    'Indica el eslabón roto entre Key Vault y una aplicación web, muestra las pruebas y ofrece la corrección.',
  try: 'Pruebe una de estas preguntas; en un canal o un chat de grupo, mencione antes al bot:',
  'example-expires': 'lista lo que caduca primero, con los días que quedan',
  'example-explain': 'explica un código o un texto de error',
  safety: 'No se cambia nada hasta que pulse Aprobar alguien a quien Azure se lo permitiría.',
};
