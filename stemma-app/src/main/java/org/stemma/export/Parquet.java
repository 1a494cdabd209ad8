package org.stemma.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.parquet.hadoop.ParquetWriter;
import org.apache.parquet.hadoop.api.WriteSupport;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.OutputFile;
import org.apache.parquet.io.PositionOutputStream;
import org.apache.parquet.io.api.Binary;
import org.apache.parquet.io.api.RecordConsumer;
import org.apache.parquet.schema.LogicalTypeAnnotation;
import org.apache.parquet.schema.MessageType;
import org.apache.parquet.schema.PrimitiveType.PrimitiveTypeName;
import org.apache.parquet.schema.Type;
import org.apache.parquet.schema.Types;

/** Tables as Apache Parquet: every column may be empty, pages are not compressed. */
final class Parquet {

    private Parquet() {}

    static <R> void write(Table<R> table, OutputStream out) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ParquetWriter<R> writer = new Build<>(new Memory(bytes), table)
                .withCompressionCodec(CompressionCodecName.UNCOMPRESSED)
                .build()) {
            for (R row : table.rows()) {
                writer.write(row);
            }
        }
        bytes.writeTo(out);
    }

    private static MessageType schema(Table<?> table) {
        return new MessageType(
                table.name(), table.columns().stream().map(Parquet::field).toList());
    }

    private static Type field(Table.Column<?> column) {
        return switch (column.type()) {
            case TEXT ->
                Types.optional(PrimitiveTypeName.BINARY)
                        .as(LogicalTypeAnnotation.stringType())
                        .named(column.name());
            case WHOLE -> Types.optional(PrimitiveTypeName.INT64).named(column.name());
            case NUMBER -> Types.optional(PrimitiveTypeName.DOUBLE).named(column.name());
            case TRUTH -> Types.optional(PrimitiveTypeName.BOOLEAN).named(column.name());
        };
    }

    /** Says what is written and how. */
    private static final class Build<R> extends ParquetWriter.Builder<R, Build<R>> {

        private final Table<R> table;

        Build(OutputFile file, Table<R> table) {
            super(file);
            this.table = table;
        }

        @Override
        protected Build<R> self() {
            return this;
        }

        /** Deprecated there, and the only one that must be there. */
        @Override
        @SuppressWarnings("deprecation")
        protected WriteSupport<R> getWriteSupport(Configuration configuration) {
            return new Rows<>(table);
        }
    }

    /** Writes row by row. */
    private static final class Rows<R> extends WriteSupport<R> {

        private final Table<R> table;
        private Optional<RecordConsumer> records = Optional.empty();

        Rows(Table<R> table) {
            this.table = table;
        }

        /** Deprecated there, and the only one that must be there. */
        @Override
        @SuppressWarnings("deprecation")
        public WriteContext init(Configuration configuration) {
            return new WriteContext(schema(table), Map.of());
        }

        @Override
        public void prepareForWrite(RecordConsumer consumer) {
            records = Optional.of(consumer);
        }

        @Override
        public void write(R row) {
            RecordConsumer consumer = records.orElseThrow();
            consumer.startMessage();
            for (int at = 0; at < table.columns().size(); at++) {
                Table.Column<R> column = table.columns().get(at);
                Optional<?> value = column.value().apply(row);
                if (value.isPresent()) {
                    consumer.startField(column.name(), at);
                    cell(consumer, value.get());
                    consumer.endField(column.name(), at);
                }
            }
            consumer.endMessage();
        }

        private static void cell(RecordConsumer consumer, Object value) {
            switch (value) {
                case String words -> consumer.addBinary(Binary.fromString(words));
                case Long whole -> consumer.addLong(whole);
                case Double number -> consumer.addDouble(number);
                case Boolean truth -> consumer.addBoolean(truth);
                default -> throw new IllegalArgumentException("a cell may not hold " + value.getClass());
            }
        }
    }

    /** A file in memory: exports are of one story. */
    private record Memory(ByteArrayOutputStream bytes) implements OutputFile {

        @Override
        public PositionOutputStream create(long blockSize) {
            return new PositionOutputStream() {
                @Override
                public long getPos() {
                    return bytes.size();
                }

                @Override
                public void write(int one) {
                    bytes.write(one);
                }

                @Override
                public void write(byte[] some, int start, int length) {
                    bytes.write(some, start, length);
                }
            };
        }

        @Override
        public PositionOutputStream createOrOverwrite(long blockSize) {
            return create(blockSize);
        }

        @Override
        public boolean supportsBlockSize() {
            return false;
        }

        @Override
        public long defaultBlockSize() {
            return 0;
        }
    }
}
