import { withoutRelative, withoutRemarks } from '../../../bot/language/remarks.ts';
import { phrases } from './tongues/phrases.ts';

/** What only tells how things stand: an order beside it stays as it is. */
test.each(
  phrases(`
  権限は設定済み / 承認は済みです / セキュリティによると権限は設定済みです / ロールは割り当てました / ロールは割り当てられました / 承認をもらいました / 部長の承認を得ました / 田中さんが権限を付与しました /
  メンテナンスは21時まで / メンテナンス時間は9時30分までです / 変更ウィンドウは正午まで / お客様全員が待っています / 皆が待ってます / 明日切れます / 明日期限切れです / 明日失効します / 証明書は今日切れます / 証明書はあと14日で期限切れになります /
  networking says: the firewall is open / our lead told us, the role is assigned / der chef sagt:die firewall ist offen / der chef sagt , das fenster ist offen / el jefe dice si /
  also fyi the firewall is open / hello all the new big pay firewall is open /
  the role is assigned on the vault / the policy is in the vault set / the new version was uploaded by anna into _ / le rôle est attribué sur le coffre /
  die rolle ist seit gestern gesetzt / die firewall ist offen bis 21 uhr / die rolle wurde vor 2 stunden erteilt / der chef sagt ja / das netzwerkteam meldet grünes licht /
  la fenêtre est ouverte depuis midi / le rôle est attribué depuis hier soir / le pare-feu est ouvert jusqu'à 21h / le chef dit oui / le réseau confirme que c'est bon /
  el rol ya está / redes confirma que el rol ya está / solo tenemos hasta las 21 / el certificado caduca mañana /
  o chefe disse sim / a rede confirmou que o firewall está aberto / o time informa que pode / já temos a aprovação do chefe / só temos até as 21 / o certificado expira amanhã`),
)('"%s" is a remark', (remark) => {
  expect(withoutRemarks(remark).trim()).toBe('');
});

/** What puts an order off, asks, supposes or orders itself. */
test.each(
  phrases(`
  app-pay を直してロールは設定済みです / 権限は設定済みか確認して / app-pay で同期させて承認をもらいました / 承認をもらいましたか / app-pay を直してメンテナンスは21時まで / メンテナンスは21時までに直して /
  app-pay を直して顧客が待っています / お客様が待っていますか / app-pay を直して明日切れます / 明日切れますか / supposedly the window is open / the window was still open until noon / la fenêtre était ouverte jusqu'à midi /
  la fenêtre était ouverte jusqua midi / whenever the window is open / afterward the window is open / sollte das passen ist gut / attend la fenêtre est ouverte / si la ventana está abierta /
  vorbehaltlich der freigabe ist fertig / sujeto a cambios la ventana está abierta / sujeito a mudanças a janela está aberta`),
)('"%s" is more than a remark', (said) => {
  expect(withoutRemarks(said)).toBe(said);
});

test.each(phrases('sync _ -- our slot is open until 21:00 / sync _ — the firewall is open'))(
  'the order stands alone in "%s"',
  (said) => {
    expect(withoutRemarks(said)).toMatch(/^sync _ [-—]+\s+$/);
  },
);

test.each([
  ['sync _ because the window is open', 'sync _'],
  ['synchronise _ car la fenêtre est ouverte', 'synchronise _'],
  ['the window is open so please sync _', 'so please sync _'],
])('only the order is left of "%s"', (said, order) => {
  expect(withoutRemarks(said).trim()).toBe(order);
});

test.each([
  ['bind the cert that was renewed last night to _', 'bind the cert to _'],
  ['put the certs that have been renewed on _', 'put the certs that have been renewed on _'],
  ['put the certs which has been renewed on _', 'put the certs on _'],
  ['get the certificate which just landed onto _', 'get the certificate onto _'],
  ["pull the version that's been uploaded into _", 'pull the version into _'],
  ['pull the one thats renewed for _', 'pull the one for _'],
  ['sync the cert that was renewed', 'sync the cert that was renewed'],
  ['sync the cert that was renewed, then go on to _', 'sync the cert that was renewed, then go on to _'],
])('which certificate is meant: %s', (said, left) => {
  expect(withoutRelative(said)).toBe(left);
});
