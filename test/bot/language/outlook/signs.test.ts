import { CHANGES, type ChangeName } from '../../../../bot/language/outlook/changes.ts';
import { asksForecast, asksReadiness, asksWhatIf } from '../../../../bot/language/outlook/signs.ts';

const phrases = (all: string) =>
  all
    .split('/')
    .map((phrase) => phrase.trim())
    .filter(Boolean);

const CALLED: Readonly<Record<ChangeName, readonly string[]>> = {
  untrusted:
    phrases(`trusted services / trusted service / trusted microsoft service / trusted azure services / the bypass /
    vertrauenswürdige dienste / vertrauenswürdige microsoft dienste / vertrauenswürdigen microsoft-dienst / vertrauenswürdig dienste /
    services de confiance / services microsoft de confiance / services microsoft approuvés / servicios de confianza /
    servicios de microsoft de confianza / serviços confiáveis / serviços da microsoft confiáveis / 信頼されたサービス / 信頼された microsoft のサービス`),
  private:
    phrases(`private / public access / public network access / privat / privater / öffentlicher zugriff / öffentliche zugriffe /
    öffentlichen netzwerkzugriff / privé / privée / privés / privées / devient privé demain / accès public / accès réseau public / privado / privada /
    acceso público / acceso de red público / acesso público / acesso à rede público / acesso de rede público / 非公開 / プライベート /
    パブリックアクセス / パブリック アクセス / パブリック ネットワーク アクセス / パブリックネットワークアクセス`),
  ungranted:
    phrases(`loses the policy / lose the permission / losing its grants / lost a grant / removing that role / removed roles / remove a permission /
    revoked permissions / revoking access / deleted assignments / delete an assignment / drop the role / dropping the role / without access /
    takes away its role / take away the role / a policy removed / grants are revoked / the grant gone / assignment lost / assignments deleted /
    permission is dropped / permissions taken away / policies disappear / policy disappears / die richtlinie verliert / richtlinien entfernt /
    die rolle wird entzogen / rollen entziehen / rechte wegfällt / wenn die rechte weg sind / rechte sind ganz und gar weg / recht gelöscht / verliert die zuweisung /
    verlieren gleich jede rolle / entzieht die berechtigung / perd la stratégie / retire le rôle / retirer tous les droits /
    supprime une autorisation / révoque l'accès / la stratégie est perdue / stratégies supprimées / rôle enlevé / autorisations révoquées /
    pierde la directiva / quita el rol / quita el rol a la app / quitamos el rol / elimina sus permisos / borra el acceso / perde a função / remove o acesso /
    revogar a política / exclui a directiva / la directiva se elimina / directivas eliminadas / políticas removidas / permiso revocado / ポリシーが削除 /
    ロールを全部外す / 権限がなくなる / アクセス権を失う / 割り当てを取り消す`),
  'access-policies':
    phrases(`to access policies / to the access policy / onto access policies / use access policies / uses access policies /
    auf zugriffsrichtlinien / zu den zugriffsrichtlinien / auf die zugriffsrichtlinien / aux stratégies d'accès / vers les stratégies d'accès /
    a directivas de acceso / a las políticas de acceso / para políticas de acesso / para as políticas de acesso / アクセスポリシーに /
    アクセス ポリシーへ`),
  roles:
    phrases(`rbac / auf rbacに / rbacに / rbacへ / azure role / azure-roles / azure roles / role based / role-based / azure-rollen / rôles azure /
    roles de azure / funções do azure / ロールベース / ロール ベース`),
  deleted:
    phrases(`deleted / deleting / purged / purging / removed / remove / gone / destroyed / disappear / disappears / gelöscht / entfernt / weg /
    supprimé / efface / disparaît / eliminado / borrado / desaparece / excluído / excluido / apagado / removido / removida / remover / 削除 /
    消えたら / 消した / なくなる`),
};

const changeIn = (text: string) => CHANGES.find(([, sign]) => sign.test(text))?.[0];

test.each(Object.entries(CALLED).flatMap(([change, all]) => all.map((text) => [text, change] as const)))(
  '%s: %s',
  (text, change) => {
    expect(changeIn(text)).toBe(change);
  },
);

test.each(
  phrases(`distrusted vaults / bypasses / private key / private keys / privater schlüssel / private schlüssel / privaten key / clé privée / clave privada /
    chave privada / deprivado / renewal / loss of sleep / der weggang / verlieren / rolle / droplet / rol / el rolling se quita / azure rolling /
    xrbacx / removal`),
)('no change is named: %s', (text) => {
  expect(changeIn(text)).toBeUndefined();
});

test.each(
  phrases(`forecast / renewal forecast / forecast for _ / forecast of the certs / forecast of all our renewals / forecast for cert /
    forecast certificates / forecast the certificate / forecast renewal / forecast everything / prognose / vorhersage für alle _ / prévision /
    prévisions / prévisions du coffre _ / pronóstico / previsión de la semana / previsão / 予測 / 更新の予測 / 更新予測 / _の予測 / _ の更新の予測 / _予測 / _ 予測 /
    what breaks at the next renewal / what breaks at the next big yearly renewals / what fails in the coming rotation / will it fail at upcoming rotations /
    what goes wrong when it renews / will there be a problem when the cert renew / which problems has the following renewal /
    what would go wrong when _ renews / does it pass the next renewal / tell me what survives the next renewal /
    was geht schief bei der nächsten erneuerung / wird die kommende erneuerung scheitern / welcher scheitert bei der kommenden erneuerung / zeige fehler der nächsten tls-erneuerung /
    welche scheitern bei der nächsten zertifikatserneuerung / zeig was bei nächste erneuerung bricht / qui échoue au prochain renouvellement /
    quels certificats échouent aux prochains renouvellements / quel certificat casse au prochain renouvellement / quelle app échoue au prochain renouvellement /
    quelles apps échouent au prochain renouvellement / quiénes fallan en la próxima renovación / quién falla en la próxima renovación /
    quien falha na próxima renovação / quienes fallan en la próxima renovación / 次回の更新で失敗するのは / 次更新で失敗するか / 次の証明書の更新で失敗するのは / 次の自動更新で壊れるのはどれ /
    次の証明書更新で失敗は / 次回更新で失敗するのは`),
)('a forecast is asked for: %s', (line) => {
  expect(asksForecast(line)).toBe(true);
});

test.each(
  phrases(`forecasting / the weather forecast / forecast rain / forecast for _ rain / the prognose / prognose _ heute / prognose a b c d / 予測する / 天気の予測 /
    why does it fail at the next renewal / warum scheitert die nächste erneuerung / por que falla la próxima renovación / porqué falla en la próxima renovación / por quê falha na próxima renovação /
    なぜ次の更新で失敗するのか / it fails at the next renewal / 次の更新は失敗します / le certificat qui échoue au prochain renouvellement / eso es lo que falla en la próxima renovación / algo de lo que falla en la próxima renovación / tudo o que falha na próxima renovação / it will fail at the next renewal / es scheitert, was bei der nächsten erneuerung auffällt /
    what fails at the last renewal / sag wer bei der nächsten erneuerung scheitert`),
)('no forecast is asked for: %s', (line) => {
  expect(asksForecast(line)).toBe(false);
});

test.each(
  phrases(`47 days / 47-day / 47 days readiness / 47-day readiness / readiness / readiness of _ / readiness for _ / readiness for 47 days / readiness for 47-day /
    are we ready for 47 day certs / ready for 47days / readiness for a life of 47 days / prepared for 47-day certs / bereit für 47 tage / bereit für 47 tagen / vorbereitet auf 47 tag /
    gerüstet für 47-tägige / bereit für 47-tägig / prêt pour 47 jours / prets pour 47 jour / prêtes pour 47 jours / préparé pour 47 jours / préparés pour 47 jours / préparée pour 47 jours /
    préparées pour 47 jours / lista para 47 días / listos para 47 dias / listo para 47 día / preparada para 47 días / preparados para 47 dias /
    pronto para 47 dias / prontas para 47 dia / 47日に対応 / 47日の準備`),
)('readiness is asked for: %s', (line) => {
  expect(asksReadiness(line)).toBe(true);
});

test.each(
  phrases(`readiness today / my readiness / my 47 days / 47 days left / ready in 47 days / ready within the 47 days / ready in the next 47 days / ready within next 47 days /
    bereit in 47 tagen / bereit innerhalb 47 tagen / bereit innerhalb von 47 tagen / bereit in den 47 tagen / bereit in nächsten 47 tagen / prêt dans 47 jours / prêt dans les 47 jours / lista en 47 días /
    lista en los 47 días / lista en próximos 47 días / lista en los próximos 47 días / pronto em 47 dias / pronto nos próximos 47 dias /
    why are we not ready for 47 days / 147 days ready / 3.47 days ready / 47 daylights ready / 47 dayss ready / alista 47 dias / listado 47 dias / already 47 days`),
)('readiness is not asked for: %s', (line) => {
  expect(asksReadiness(line)).toBe(false);
});

test.each(
  phrases(`what if _ goes private / what-if _ / was wäre wenn _ / et si _ / qué pasa si _ / e se _ / what breaks if _ / what break when _ / which app stops once _ / will it stop if _ /
    what happens if _ / what happen if _ / who is affected if _ / is there an impact when _ / what would go down if _ / what goes red when _ / does anything fail if _ / what fail once _ /
    was passiert wenn _ / was bricht sobald _ / wer ist betroffen falls _ / qu'est-ce qui casse si _ / que se passe-t-il lorsque _ / quels sites échouent s'il _ /
    qué falla cuando _ / qué se rompe si _ / o que quebra se _ / o que acontece caso _ / quantos falham quando _ / _したら何が壊れますか / _すると影響は / _した場合どうなりますか / _れば何が起きるか`),
)('what would be is asked: %s', (line) => {
  expect(asksWhatIf(line)).toBe(true);
});

test.each(
  phrases(`why does it break if _ / porque quebra se _? / por que quebra se _? / warum bricht es wenn _ / it breaks if _ / what breaks / tell me about _ / what is gifted / whatif _ / was wäre wenns / somewhat if it _ /
    mass e se _ / bet si _ / es bricht wenn was _ / breakage if what _ / is _ in breakfast or if`),
)('what would be is not asked: %s', (line) => {
  expect(asksWhatIf(line)).toBe(false);
});
