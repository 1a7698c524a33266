using ChatBot.Daily.Sql;

namespace ChatBot.State;

/// <summary>The steps of the PostgreSQL database. What was once released is never edited; a change is a new step.</summary>
internal static class PostgresMigrations
{
    /// <summary>All steps, in order, without a gap.</summary>
    public static IReadOnlyList<Migration> All { get; } =
    [
        // The same as the state file's, but for the names of the types. A checksum is of the row's text: SHA-256, the first 8 bytes.
        new(1, """
            CREATE FUNCTION row_sum(row_text text) RETURNS bigint LANGUAGE sql IMMUTABLE STRICT AS
              $$ SELECT ('x' || left(encode(sha256(convert_to(row_text, 'UTF8')), 'hex'), 16))::bit(64)::bigint $$;
            CREATE TABLE subscription (
              channel bigint PRIMARY KEY,
              guild bigint NOT NULL,
              set_by bigint NOT NULL,
              zone text NOT NULL,
              minute integer NOT NULL CHECK (minute BETWEEN 0 AND 1439),
              frequency text NOT NULL,
              when_empty text NOT NULL,
              lens text,
              role bigint,
              silent boolean NOT NULL,
              anchor text NOT NULL,
              next_date text NOT NULL,
              next_due bigint NOT NULL,
              state text NOT NULL,
              failed_in_a_row integer NOT NULL,
              admin_told boolean NOT NULL,
              reason text,
              rules text NOT NULL DEFAULT '',
              sum bigint NOT NULL DEFAULT 0
            );
            CREATE INDEX subscription_due ON subscription (next_due) WHERE state = 'on';
            CREATE INDEX subscription_guild ON subscription (guild, channel);
            CREATE INDEX subscription_rules ON subscription (rules) WHERE state = 'on';
            CREATE TABLE ledger (
              channel bigint NOT NULL REFERENCES subscription (channel),
              date text NOT NULL,
              state text NOT NULL,
              due bigint NOT NULL,
              claimed_at bigint NOT NULL,
              attempts integer NOT NULL,
              retry_at bigint NOT NULL,
              nonce text NOT NULL,
              post text,
              message bigint,
              reason text,
              sum bigint NOT NULL DEFAULT 0,
              PRIMARY KEY (channel, date)
            );
            CREATE INDEX ledger_open ON ledger (retry_at) WHERE state IN ('claimed', 'sent');
            CREATE TABLE shown (
              channel bigint NOT NULL REFERENCES subscription (channel),
              sentence bigint NOT NULL,
              date text NOT NULL,
              PRIMARY KEY (channel, sentence)
            );
            """),

        // What workers share: who is there, who runs which shard and from where it is resumed, and whose turn it is to identify.
        new(2, """
            CREATE TABLE worker (
              id text PRIMARY KEY,
              until timestamptz NOT NULL,
              library text
            );
            CREATE TABLE shard (
              id integer PRIMARY KEY,
              owner text,
              until timestamptz,
              session text,
              sequence bigint,
              url text
            );
            CREATE TABLE identify_lane (
              lane integer PRIMARY KEY,
              free_at timestamptz NOT NULL
            );
            CREATE TABLE session_start (
              singleton boolean PRIMARY KEY CHECK (singleton),
              remaining integer NOT NULL,
              known_until timestamptz NOT NULL
            );
            CREATE TABLE library (
              singleton boolean PRIMARY KEY CHECK (singleton),
              version text NOT NULL,
              since timestamptz NOT NULL
            );
            """),

        // What else was chosen of the posts, as JSON. A row whose checksum did not hold is left as damaged as it was.
        new(3, """
            ALTER TABLE subscription ADD COLUMN extras text;
            UPDATE subscription
              SET sum = row_sum(ROW(channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor, extras)::text)
              WHERE sum = row_sum(ROW(channel, guild, set_by, zone, minute, frequency, when_empty, lens, role, silent, anchor)::text);
            """),
    ];

    public static int Latest => All[^1].Version;
}
