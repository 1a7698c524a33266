using System.Buffers.Binary;
using System.Globalization;
using ChatBot.Daily.Sql;
using Microsoft.Data.Sqlite;

namespace ChatBot.Daily.Sqlite;

/// <summary>Opens the state file: refuses what is not ours or is newer, without touching it, and migrates what is older.</summary>
internal static class StateFile
{
    /// <summary>Marks the file as this project's (https://www.sqlite.org/pragma.html#pragma_application_id): "CHBT".</summary>
    public const int ApplicationId = 0x43484254;

    private const int ReadOnly = 8;
    private const int InputOutput = 10;
    private const int Corrupt = 11;
    private const int DiskFull = 13;
    private const int CannotOpen = 14;
    private const int NotADatabase = 26;

    /// <param name="maxPages">A limit to the file's size in pages of 4 KiB; null for as much as the disk holds.</param>
    /// <param name="target">The version to migrate to; tests stop at earlier ones.</param>
    public static SqliteConnection Open(string path, long? maxPages = null, int? target = null)
    {
        try
        {
            if (File.Exists(path) && new FileInfo(path).Length > 0)
            {
                Refuse(path);
            }

            Directory.CreateDirectory(Path.GetDirectoryName(Path.GetFullPath(path))!);
            var connection = Connect(path, SqliteOpenMode.ReadWriteCreate);
            try
            {
                // A commit is on the disk when it returns: https://www.sqlite.org/pragma.html#pragma_synchronous
                connection.Run("PRAGMA busy_timeout = 10000; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; "
                    + "PRAGMA foreign_keys = ON;");
                if (maxPages is { } pages)
                {
                    connection.Run(string.Create(CultureInfo.InvariantCulture, $"PRAGMA max_page_count = {pages}"));
                }

                RowSum.Register(connection);
                CheckIntegrity(connection, path);
                Migrate(connection, target ?? SqliteMigrations.Latest);
                return connection;
            }
            catch
            {
                connection.Dispose();
                throw;
            }
        }
        catch (SqliteException fault)
        {
            throw Explain(fault, path);
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException)
        {
            throw new StateUnavailableException($"{path} cannot be made or written ({fault.Message}) {Writable}", fault);
        }
    }

    /// <summary>What a fault of the file means to whoever runs the bot.</summary>
    public static StateUnavailableException Explain(SqliteException fault, string path) =>
        new(Said(fault, path).ReplaceLineEndings(" "), fault);

    private static string Said(SqliteException fault, string path) =>
        fault.SqliteErrorCode switch
        {
            DiskFull => $"The disk is full: {path} could not be written. Nothing was changed; free some space and it goes on by itself.",
            NotADatabase => NotOurs(path).Message,
            Corrupt => Damaged(path, fault.Message),
            ReadOnly or CannotOpen => $"{path} cannot be written ({fault.Message}). {Writable}",
            InputOutput => $"The disk failed when {path} was read or written ({fault.Message}). Nothing was changed; it is tried again.",
            _ => $"{path} could not be used: {fault.Message}",
        };

    private const string Writable = "Let the user that the bot runs as write in its folder, or point CHATBOT_DATA at another folder.";

    private static string Damaged(string path, string fault) =>
        $"{path} is damaged ({fault}). Put a copy of it aside and restore it from a backup, or move it away to begin without "
        + $"subscriptions.";

    /// <summary>Looks through the whole file (https://www.sqlite.org/pragma.html#pragma_integrity_check).</summary>
    private static void CheckIntegrity(SqliteConnection connection, string path)
    {
        if (connection.Scalar("PRAGMA integrity_check(1)") is var fault && fault is not "ok")
        {
            throw new StateUnavailableException(Damaged(path, $"{fault}".ReplaceLineEndings(" ")));
        }
    }

    /// <summary>Reads only, so that what is refused stays as it is, byte for byte, and nothing is put beside it.</summary>
    private static void Refuse(string path)
    {
        var head = LookAt(path);
        if (!head.IsEmpty && head.Application != ApplicationId) throw NotOurs(path);
        if (head.Version > SqliteMigrations.Latest)
        {
            throw new StateUnavailableException(
                $"{path} was written by a newer version of this bot (format {head.Version}; this one knows {SqliteMigrations.Latest}). "
                + $"It was not touched; run the newer version.");
        }
    }

    /// <summary>Without a write-ahead log the file is all there is; with one, the version may stand in it.</summary>
    private static Head LookAt(string path)
    {
        if (!File.Exists(path + "-wal")) return FirstPage(path);
        using var connection = Connect(path, SqliteOpenMode.ReadOnly);
        return LookAt(connection);
    }

    /// <summary>In one transaction, so that another process which migrates the file meanwhile is seen whole or not at all.</summary>
    internal static Head LookAt(SqliteConnection connection)
    {
        using var transaction = connection.BeginTransaction(deferred: true);
        return new Head(
            Number("PRAGMA user_version"), Number("PRAGMA application_id"), Number("SELECT count(*) FROM sqlite_schema") == 0);

        int Number(string sql) => Convert.ToInt32(connection.Scalar(sql), CultureInfo.InvariantCulture);
    }

    /// <summary>The same from the file's first bytes, read at once (https://www.sqlite.org/fileformat2.html#the_database_header).</summary>
    private static Head FirstPage(string path)
    {
        const int pageType = 100, cells = 103, emptyLeaf = 13;
        var bytes = new byte[108];
        using var file = File.Open(path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        if (file.ReadAtLeast(bytes, bytes.Length, throwOnEndOfStream: false) < bytes.Length
            || !bytes.AsSpan().StartsWith("SQLite format 3\0"u8)) throw NotOurs(path);
        var (version, application) =
            (BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(60)), BinaryPrimitives.ReadInt32BigEndian(bytes.AsSpan(68)));
        return new Head(version, application, bytes[pageType] == emptyLeaf && bytes[cells] + bytes[cells + 1] == 0);
    }

    private static StateUnavailableException NotOurs(string path) =>
        new($"{path} is not a state file of this bot. Move it away, or point CHATBOT_DATA at another folder.");

    private static void Migrate(SqliteConnection connection, int target)
    {
        // Taken before the version is read: of two processes that start at once, the second finds the work done.
        using var transaction = connection.BeginTransaction(deferred: false);
        var version = Convert.ToInt32(connection.Scalar("PRAGMA user_version"), CultureInfo.InvariantCulture);
        foreach (var migration in SqliteMigrations.All.Where(step => step.Version > version && step.Version <= target))
        {
            connection.Run(migration.Sql);
            connection.Run(string.Create(CultureInfo.InvariantCulture,
                $"PRAGMA user_version = {migration.Version}; PRAGMA application_id = {ApplicationId};"));
        }

        transaction.Commit();
    }

    private static SqliteConnection Connect(string path, SqliteOpenMode mode)
    {
        var connection = new SqliteConnection(
            new SqliteConnectionStringBuilder { DataSource = path, Mode = mode, Pooling = false }.ToString());
        connection.Open();
        return connection;
    }

    /// <summary>What a file says of itself.</summary>
    /// <param name="IsEmpty">It has no table.</param>
    internal readonly record struct Head(int Version, int Application, bool IsEmpty);
}
