-- A state file as version 4 wrote it. Never edited.
CREATE TABLE subscription (
  channel INTEGER PRIMARY KEY,
  guild INTEGER NOT NULL,
  set_by INTEGER NOT NULL,
  zone TEXT NOT NULL,
  minute INTEGER NOT NULL CHECK (minute BETWEEN 0 AND 1439),
  frequency TEXT NOT NULL,
  when_empty TEXT NOT NULL,
  lens TEXT,
  role INTEGER,
  silent INTEGER NOT NULL,
  anchor TEXT NOT NULL,
  next_date TEXT NOT NULL,
  next_due INTEGER NOT NULL,
  state TEXT NOT NULL,
  failed_in_a_row INTEGER NOT NULL,
  admin_told INTEGER NOT NULL,
  reason TEXT
) STRICT;
CREATE INDEX subscription_due ON subscription (next_due) WHERE state = 'on';
CREATE INDEX subscription_guild ON subscription (guild, channel);
CREATE TABLE ledger (
  channel INTEGER NOT NULL REFERENCES subscription (channel),
  date TEXT NOT NULL,
  state TEXT NOT NULL,
  due INTEGER NOT NULL,
  claimed_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL,
  retry_at INTEGER NOT NULL,
  nonce TEXT NOT NULL,
  post TEXT,
  message INTEGER,
  reason TEXT,
  PRIMARY KEY (channel, date)
) STRICT, WITHOUT ROWID;
CREATE INDEX ledger_open ON ledger (retry_at) WHERE state IN ('claimed', 'sent');
CREATE TABLE shown (
  channel INTEGER NOT NULL REFERENCES subscription (channel),
  sentence INTEGER NOT NULL,
  date TEXT NOT NULL,
  PRIMARY KEY (channel, sentence)
) STRICT, WITHOUT ROWID;
ALTER TABLE subscription ADD COLUMN rules TEXT NOT NULL DEFAULT '';
CREATE INDEX subscription_rules ON subscription (rules) WHERE state = 'on';
INSERT INTO subscription (channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, next_date, next_due, state, failed_in_a_row, admin_told, reason)
VALUES (5, 7, 99, 'UTC', 540, 'weekdays', 'month', 'visits', 8, 1, '2026-11-01', '2026-11-20', 1795165200000, 'on', 2, 1, 'why');
INSERT INTO ledger (channel, date, state, due, claimed_at, attempts, retry_at, nonce, message)
VALUES (5, '2026-11-19', 'done', 1795078800000, 1795078800000, 1, 1795078860000, 'd2026111905', 1234);
INSERT INTO shown VALUES (5, 11, '2026-11-18');
UPDATE subscription SET rules = 'old';
ALTER TABLE subscription ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
ALTER TABLE ledger ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
UPDATE subscription SET sum = 5964173842609773343;
UPDATE ledger SET sum = -5750021012611411790;
PRAGMA user_version = 4;
PRAGMA application_id = 0x43484254;
