import { reads, spares } from './said.ts';

describe('what a thing is, is asked of it as such', () => {
  reads(
    'explain-concept',
    "c'est quoi sni / c'est quoi le rebind / c'est quoi une chaîne / qué es eso de la cadena / que es eso de rebind / o que é isso de rebind",
  );
  spares(
    'explain-concept',
    "c'est quoi souci / c'est quoi le souci / c'est quoi cette erreur / c'est quoi l'erreur / c'est quoi la chaîne de _ / je sais déjà c'est quoi le rebind",
  );
});

describe('a word that was used before is asked about', () => {
  reads('explain-concept', 'the card says rebind | what is that / dice rebind | qué es eso / dice rebind | que es eso');
  spares(
    'explain-concept',
    'the card looks odd | what is that new row / the rebind failed | what is that / the red one there | what is that / here is an error | what is that',
  );
});

describe('what is enough and how it is done by hand is asked of anything', () => {
  reads('explain-concept', '権限で足りますか / 権限だけで十分ですか / 自分で同期するには / 手動でするには');
});

describe('a trouble that is told beside it is one of now', () => {
  reads('explain-concept', 'is a sync needed / reicht die rolle reader');
  spares(
    'explain-concept',
    'is a sync needed again after this / is a sync needed for the failed app / is a sync needed after an error there / is a sync needed after errors / reicht die rolle reader trotz fehlermeldung',
  );
});
