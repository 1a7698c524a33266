using ChatBot.Daily.Sql;

namespace ChatBot.Daily.Sqlite;

/// <summary>
/// The steps of the state file, from its <c>user_version</c> 0 on. What was once released is never edited; a change is a new step.
/// </summary>
internal static class SqliteMigrations
{
    /// <summary>All steps, in order, without a gap.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        // Subscriptions and the ledger. The partial indexes hold only what can come due, so that a tick costs what is due, not what there
        // is.
        new(1, """
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
            """),

        // The rotation: when a channel was last shown a sentence.
        new(2, """
            CREATE TABLE shown (
              channel INTEGER NOT NULL REFERENCES subscription (channel),
              sentence INTEGER NOT NULL,
              date TEXT NOT NULL,
              PRIMARY KEY (channel, sentence)
            ) STRICT, WITHOUT ROWID;
            """),

        // The zone rules under which next_due was worked out, so that a change of rules moves it; unknown for what was set before.
        new(3, """
            ALTER TABLE subscription ADD COLUMN rules TEXT NOT NULL DEFAULT '';
            CREATE INDEX subscription_rules ON subscription (rules) WHERE state = 'on';
            """),

        // A checksum in each row, so that a value that was damaged is not taken for another one.
        new(4, """
            ALTER TABLE subscription ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
            ALTER TABLE ledger ADD COLUMN sum INTEGER NOT NULL DEFAULT 0;
            UPDATE subscription SET sum = row_sum(channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor);
            UPDATE ledger SET sum = row_sum(channel, date, nonce, post, message);
            """),

        // What else was chosen of the posts, as JSON. A row whose checksum did not hold is left as damaged as it was.
        new(5, """
            ALTER TABLE subscription ADD COLUMN extras TEXT;
            UPDATE subscription
              SET sum = row_sum(channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, extras)
              WHERE sum = row_sum(channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor);
            """),
    ];

    public static int Latest => All[^1].Version;
}
