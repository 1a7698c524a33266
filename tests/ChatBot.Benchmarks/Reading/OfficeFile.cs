using System.Security;

namespace ChatBot.Benchmarks.Reading;

/// <summary>
/// A made document as flat OpenDocument text (OASIS OpenDocument 1.3), which LibreOffice turns into PDF and DOCX: with footnotes, running
/// heads and columns.
/// </summary>
internal static class OfficeFile
{
    public static string Of(MadeDocument document, int columns, bool hasHeads, bool isJustified) => $"""
        <?xml version="1.0" encoding="UTF-8"?>
        <office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"
          xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"
          xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0"
          xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" office:version="1.3"
          office:mimetype="application/vnd.oasis.opendocument.text">
        <office:styles>
        <style:style style:name="Standard" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.2cm"
          fo:text-align="{(isJustified ? "justify" : "start")}"/><style:text-properties style:font-name="Liberation Serif"
          fo:font-size="11pt"/></style:style>
        <style:style style:name="Heading_20_1" style:display-name="Heading 1" style:family="paragraph" style:parent-style-name="Standard"
          style:default-outline-level="1"><style:paragraph-properties fo:margin-top="0.4cm"
          fo:keep-with-next="always"/><style:text-properties fo:font-size="15pt" fo:font-weight="bold"/></style:style>
        <style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="9pt"/></style:style>
        <text:list-style style:name="L"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties
          text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab"
          fo:text-indent="-0.6cm" fo:margin-left="1.2cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
        <text:notes-configuration text:note-class="footnote" text:default-style-name="Footnote" style:num-format="1" text:start-value="0"
          text:footnotes-position="page" text:start-numbering-at="document"/>
        </office:styles>
        <office:automatic-styles>
        <style:page-layout style:name="P"><style:page-layout-properties fo:page-width="21cm" fo:page-height="29.7cm"
          fo:margin="2.2cm"/><style:header-style/><style:footer-style/></style:page-layout>
        <style:style style:name="S" style:family="section"><style:section-properties><style:columns fo:column-count="{columns}"
          fo:column-gap="0.7cm"/></style:section-properties></style:style>
        </office:automatic-styles>
        <office:master-styles><style:master-page style:name="Standard"
          style:page-layout-name="P">{(hasHeads ? Heads(document.Title) : "")}</style:master-page></office:master-styles>
        <office:body><office:text><text:h text:style-name="Heading_20_1" text:outline-level="1">{Xml(document.Title)}</text:h>
        {(columns > 1 ? $"<text:section text:style-name=\"S\" text:name=\"S1\">{Body(document)}</text:section>" : Body(document))}
        </office:text></office:body></office:document>
        """;

    private static string Heads(string title) => $"<style:header><text:p>{Xml(title)} · Annals of the Port</text:p></style:header>"
        + "<style:footer><text:p>Page <text:page-number>1</text:page-number></text:p></style:footer>";

    private static string Body(MadeDocument document) => string.Concat(document.Blocks.Select((block, i) => block.Kind switch
    {
        MadeKind.Heading => $"<text:h text:style-name=\"Heading_20_1\" text:outline-level=\"1\">{Xml(block.Parts[0])}</text:h>\n",
        MadeKind.Paragraph =>
            $"<text:p text:style-name=\"Standard\">{Xml(string.Join(' ', block.Parts))}{Note(block.Footnote, i)}</text:p>\n",
        MadeKind.Items => $"<text:list "
        + $"text:style-name=\"L\">{string.Concat(
            block.Parts.Select(part => $"<text:list-item><text:p "
            + $"text:style-name=\"Standard\">{Xml(part)}</text:p></text:list-item>"))}</text:list>\n",
        _ => $"<table:table table:name=\"T{i}\"><table:table-column "
        + $"table:number-columns-repeated=\"3\"/>{string.Concat(
            block.Parts.Chunk(3)
            .Select(row => $"<table:table-row>{string.Concat(
                row.Select(cell =>
                    $"<table:table-cell><text:p>{Xml(cell)}</text:p></table:table-cell>"))}</table:table-row>"))}</table:table>\n",
    }));

    private static string Note(string? footnote, int number) => footnote is null ? ""
        : $"<text:note text:id=\"n{number}\" "
        + $"text:note-class=\"footnote\"><text:note-citation>{number}</text:note-citation><text:note-body><text:p "
        + $"text:style-name=\"Footnote\">{Xml(footnote)}</text:p></text:note-body></text:note>";

    private static string Xml(string text) => SecurityElement.Escape(text);
}
