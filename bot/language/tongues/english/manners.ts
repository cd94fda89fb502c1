/** Politeness, greetings and request forms before the verb of a clause. */
export const leadIn =
  /^(?:@\S+|(?:please|pls|plz|kindly|hey|hi|hello|dear)(?: (?:team|all|there|everyone|everybody|folks|guys|bot|greenlight))*|good (?:morning|afternoon|evening|day)(?: (?:team|all|everyone))?|ok|okay|so|well|and|also|just|quickly|then|but|quick question|question|greenlight|hm+|(?:can|could|would|will) (?:you|u)|(?:can|could) (?:someone|somebody|anyone)|(?:i |we )?(?:want|need) (?:you|u) to|i(?:'d| would) like you to|(?:be|so) (?:so |that |very )?(?:kind|nice|good|sweet)(?: (?:as to|to|and|enough to)(?= ))?|(?:do me|do us|me) (?:a|the) fav(?:or|our)(?: and| to)?|a favou?r and|have the kindness to|i(?:'d| would) (?:like|love) to|i (?:want|need) to|we (?:want|need) to|(?:let'?s|let us(?! know))|go ahead(?: and)?(?! with)|go(?=[,!])|yes|yep|yeah|sure|alright|great|perfect|cool|fine|urgent|asap|maybe|possibly|once more|immediately|actually)(?=$|[\s,:!])[\s,:!]*/;

/** How an English question starts or ends. */
export const question =
  /^(?:(?:and|but|so|ok|okay|hi|hey|hello|well|also|please|then|or|wait)[\s,]+)*(?:who|whom|whose|what|whats|what's|when|where|which|why|how|is|isn't|isnt|are|aren't|was|were|do(?! (?:it|that|this|the|option|both|all|so|not|an?)\b)|does|did|don't we|doesn't|didn't|has|have|had|hasn't|haven't|should|shouldn't|shall|would|wouldn't|could|couldn't|can|can't|will|won't|may|might|must|am)\s(?!not\b)/;

/** Questions that order: "can you …", of a definite thing and without asking for an ability. */
export const request =
  /^(?:(?:and|but|so|ok|okay|hi|hey|hello|well|also|please|pls|then|team|greenlight|good morning)[\s,]+)*(?:(?:can|could|will|would) (?:you|u)|would you mind|(?:can|could) (?:someone|somebody|anyone) please)(?: (?:please|pls|plz|kindly|just|quickly|also|now|maybe|then|go ahead and))* (?!\w+\W*$)(?!(?:even|ever|always|really|also|explain|tell|say|show|list|actually|theoretically|usually|not)\b)(?!.*\b(?:or|by (?:your|it)self|on your own|automatically|at all|anyway|ever|at any time|without|things?|stuff|problems|issues|everything you|certs\s?\?|certificates\s?\?|apps\s?\?|me how|someone|anything)\b)/;
