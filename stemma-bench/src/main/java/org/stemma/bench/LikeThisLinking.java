package org.stemma.bench;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.analysis.core.WhitespaceAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.queries.mlt.MoreLikeThis;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.store.ByteBuffersDirectory;

/**
 * A search engine's way: a report goes into the story of the report that Lucene finds most like it, when it scores enough. The reader
 * is opened anew after every hundredth report, as a search engine would, so the last hundred are not found.
 */
final class LikeThisLinking implements Linking {

    private static final String TEXT = "text";
    private static final int REFRESHED_AFTER = 100;

    /** The score, in units of BM25 over 25 words, from which the likest report decides. */
    private static final float ENOUGH = 60;

    private final ByteBuffersDirectory folder = new ByteBuffersDirectory();
    private final WhitespaceAnalyzer analyzer = new WhitespaceAnalyzer();
    private final List<String> stories = new ArrayList<>();
    private final IndexWriter writer;
    private DirectoryReader reader;
    private int named;
    private int filled;

    LikeThisLinking() {
        try {
            writer = new IndexWriter(folder, new IndexWriterConfig(analyzer));
            reader = DirectoryReader.open(writer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public String open(Told told) {
        return Integer.toString(named++);
    }

    @Override
    public void put(Told told, String story) {
        try {
            Document document = new Document();
            document.add(new TextField(TEXT, String.join(" ", told.words()), Field.Store.NO));
            writer.addDocument(document);
            stories.add(story);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void filled() {
        filled = named;
        refresh();
    }

    @Override
    public String link(Told told) {
        if (stories.size() % REFRESHED_AFTER == 0) {
            refresh();
        }
        String story = nearest(told);
        put(told, story);
        return story;
    }

    @Override
    public boolean isFilled(String story) {
        return Integer.parseInt(story) < filled;
    }

    @Override
    public void close() {
        try {
            reader.close();
            writer.close();
            folder.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String nearest(Told told) {
        try {
            MoreLikeThis like = new MoreLikeThis(reader);
            like.setAnalyzer(analyzer);
            like.setFieldNames(new String[] {TEXT});
            like.setMinTermFreq(1);
            like.setMinDocFreq(1);
            ScoreDoc[] best = new IndexSearcher(reader)
                    .search(like.like(TEXT, new StringReader(String.join(" ", told.words()))), 1)
                    .scoreDocs;
            return best.length > 0 && best[0].score >= ENOUGH ? stories.get(best[0].doc) : open(told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void refresh() {
        try {
            DirectoryReader newer = DirectoryReader.openIfChanged(reader);
            if (newer != null) {
                reader.close();
                reader = newer;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
