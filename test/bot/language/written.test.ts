import { withoutMarkup } from '../../../bot/language/markup.ts';
import { ownWords } from '../../../bot/language/own-words.ts';
import { plainText } from '../../../bot/language/plain-text.ts';

test.each([
  ['<blockquote itemtype="reply">old</blockquote>new', '\n> old\nnew'],
  ['<BLOCKQUOTE>one<br>two</BLOCKQUOTE>', '\n> one\n> two\n'],
  ['<blockquote>never ended', '\n> never ended\n'],
  ['one<br/>two<br clear="all">three', 'one\ntwo\nthree'],
  ['<h2 class="x">Title</h2>text', ' Title\ntext'],
  ['<b style="color:red">bold</b>', ' bold '],
  ['<h3>a', ' a'],
  ['<hr>', ' '],
  ['<s>sync kv-shop</s>', ' '],
  ['<del>one\ntwo</del>', ' '],
  ['<strike>a</strike> b <strike>c</strike>', '  b  '],
  ['<script>', '<script>'],
  ['a &lt;b&gt; &amp; &quot;c&quot; &#39;d&apos; &#34; &#160;', 'a <b> & "c" \'d\' "  '],
  ['**kv-shop**', 'kv-shop'],
  ['__kv-shop__', 'kv-shop'],
  ['see __kv-shop__ now', 'see kv-shop now'],
  ['*kv-shop*', 'kv-shop'],
  ['_kv-shop_', 'kv-shop'],
  ['see *kv-shop* now', 'see kv-shop now'],
  ['see _kv-shop_ now', 'see kv-shop now'],
  ['_a_', 'a'],
  ['_two words_', 'two words'],
  ['*two words*', 'two words'],
  ['~~struck out~~', ' '],
  ['*.contoso.com and *.fabrikam.com', '*.contoso.com and *.fabrikam.com'],
  ['2*3*4', '2*3*4'],
  ['* not this*', '* not this*'],
  ['wild_contoso_com', 'wild_contoso_com'],
  ['_ not this_', '_ not this_'],
  ['_not this _', '_not this _'],
  ['__init__file', '__init__file'],
  ['👍 ok 👍🏽', '  ok   '],
  ['🚫 sync', '🚫 sync'],
])('%j without markup', (text, plain) => {
  expect(withoutMarkup(text)).toBe(plain);
});

test.each([
  ['“kv-shop” «kv-shop» 「kv-shop」', '"kv-shop" "kv-shop" "kv-shop"'],
  ['it‘s ‚so‘ and´s', "it's 'so' and's"],
  ['don`t, it`s mine, we`ll see', "don't, it's mine, we'll see"],
  ['`sync` and a`tool', '`sync` and a`tool'],
  ['app‐pay‑eu−1', 'app-pay-eu-1'],
  ['app–pay—eu', 'app-pay-eu'],
  ['7–9', '7-9'],
  ['kv-shop – red', 'kv-shop – red'],
  ['kv-shop –red', 'kv-shop –red'],
  ['kv-shop— red', 'kv-shop— red'],
  ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
  ['one line\\nthe next\\r\\nthe last', 'one line\nthe next\nthe last'],
  ['C:\\new\\notes', 'C:\\new\\notes'],
  ['C:\\certs\\new', 'C:\\certs\\new'],
  ['\\\\nas\\new', '\\\\nas\\new'],
  ['open C:\\notes.txt now', 'open C:\\notes.txt now'],
  ['see \\new\\notes', 'see \\new\\notes'],
  ['red\\nsync it', 'red\nsync it'],
  ['a \t b\n\n c ', 'a b\n\n c'],
  ['kv\u200b-sh\u00adop\ufeff §', 'kv-shop'],
  ['ｋｖ', 'kv'],
])('%j in one plain spelling', (text, plain) => {
  expect(plainText(text)).toBe(plain);
});

test('a message of any length is read up to a bound', () => {
  expect(plainText('a'.repeat(9000))).toHaveLength(4000);
  expect(plainText('㎏'.repeat(4000))).toHaveLength(4000);
  expect(plainText(`${'<br>'.repeat(1000)}sync kv-shop`)).toBe('');
});

const CITED = ' ¶ ';

test.each([
  ['fix it\n> sync kv-shop', 'fix it'],
  ['```sync\nkv-shop``` fix it', `${CITED} fix it`],
  ['```sync kv-shop', CITED],
  ['fix it\n```\n```', `fix it\n${CITED}`],
  ['`sync all` fix it', `${CITED} fix it`],
  ['`sync all\nfix it', `${CITED}\nfix it`],
  ['he said "sync all" today', `he said ${CITED} today`],
  ['he said "sync all\nfix it', `he said ${CITED}\nfix it`],
  ["he said 'sync all' today", `he said ${CITED} today`],
  ["he said 'don't sync' today", `he said ${CITED} today`],
  ["don't sync the users' app", "don't sync the users' app"],
  ["it's the user's", "it's the user's"],
  ["7' and 8'", "7' and 8'"],
  ["he said 'sync all", `he said ${CITED}`],
  ['he said "sync" today', `he said ${CITED} today`],
  ['it says "_ is red"', `it says ${CITED}`],
  ['"_" is red', ' _  is red'],
  ['" _" is red', ' _  is red'],
  ['"_ " is red', ' _  is red'],
  ['` _ ` is red', ' _  is red'],
  ['``` _ ``` is red', ' _  is red'],
  [`he said "run '_'"`, `he said ${CITED}`],
  ['"" _ ""', `${CITED} _ ${CITED}`],
  ['it says "KeyVaultSecretDoesNotExist"', 'it says  KeyVaultSecretDoesNotExist '],
  ['it says `aka.ms`', 'it says  aka.ms '],
  ['it says "Out.of sync"', `it says ${CITED}`],
])('%j in their own words', (text, own) => {
  expect(ownWords(text)).toBe(own);
});
