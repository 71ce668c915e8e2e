package org.kurskclaims.desk;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Row;
import org.jspecify.annotations.Nullable;

/**
 * Reads CSV (UTF-8; comma, semicolon or tab) and the first sheet of an XLSX file. Everything becomes text: dates as
 * 2024-12-23, numbers without grouping, a formula as itself with its equals sign, so that it is recognised and refused at
 * its cell. The apostrophe that our own downloads put before cells that look like formulas is taken away again.
 */
final class SheetReader {

    static final int LARGEST = 5 * 1024 * 1024;
    static final int MOST_LINES = 5_000;
    private static final int MOST_COLUMNS = 60;
    private static final int LONGEST_CELL = 5_000;
    private static final long LARGEST_UNPACKED = 80L * 1024 * 1024;
    private static final int MOST_PARTS = 500;

    private SheetReader() {}

    static Sheet read(String name, byte[] file) throws SheetRefused {
        if (file.length > LARGEST) {
            throw new SheetRefused("sheet.large");
        }
        String ending = name.toLowerCase(Locale.ROOT).replaceFirst("^.*\\.", "");
        return switch (ending) {
            case "csv", "tsv", "txt" -> sheet(csv(file));
            case "xlsx" -> sheet(workbook(file));
            default -> throw new SheetRefused("sheet.format");
        };
    }

    private static List<Sheet.Line> csv(byte[] file) throws SheetRefused {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(file))
                    .toString();
        } catch (CharacterCodingException e) {
            throw new SheetRefused("sheet.encoding", e);
        }
        if (text.indexOf('\0') >= 0) {
            throw new SheetRefused("sheet.encoding");
        }
        String plain = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<Sheet.Line> lines = new ArrayList<>();
        try (CsvReader<CsvRecord> records = CsvReader.builder()
                .fieldSeparator(separator(plain))
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .skipEmptyLines(false)
                .allowUnclosedQuote(false)
                .ofCsvRecord(plain)) {
            int number = 0;
            for (CsvRecord row : records) {
                add(lines, ++number, row.getFields());
            }
        } catch (CsvParseException | IOException e) {
            throw new SheetRefused("sheet.csv", e);
        }
        return lines;
    }

    /** The one that cuts the first line into the most parts. */
    private static char separator(String text) {
        String first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max(Comparator.comparingLong(
                        one -> first.chars().filter(letter -> letter == one).count()))
                .orElse(',');
    }

    private static List<Sheet.Line> workbook(byte[] file) throws SheetRefused {
        refuseBomb(file);
        List<Sheet.Line> lines = new ArrayList<>();
        try (ReadableWorkbook workbook =
                        new ReadableWorkbook(new ByteArrayInputStream(file), new ReadingOptions(true, false));
                Stream<Row> rows = workbook.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                List<String> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(row.getCellCount(), MOST_COLUMNS + 1); i++) {
                    cells.add(text(row.getOptionalCell(i).orElse(null)));
                }
                add(lines, row.getRowNum(), cells);
            }
        } catch (IOException | ExcelReaderException e) {
            throw new SheetRefused("sheet.xlsx", e);
        } catch (IllegalArgumentException | IndexOutOfBoundsException | NullPointerException malformed) {
            throw new SheetRefused("sheet.xlsx", malformed);
        }
        return lines;
    }

    /** What would unpack to more than any honest table is not unpacked into memory. */
    private static void refuseBomb(byte[] file) throws SheetRefused {
        byte[] buffer = new byte[64 * 1024];
        try (ZipFile zip = ZipFile.builder().setByteArray(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            long unpacked = 0;
            for (ZipArchiveEntry part : parts) {
                try (InputStream content = zip.getInputStream(part)) {
                    for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                        unpacked += read;
                        if (unpacked > LARGEST_UNPACKED || parts.size() > MOST_PARTS) {
                            throw new SheetRefused("sheet.large");
                        }
                    }
                }
            }
        } catch (IOException | IllegalArgumentException e) {
            throw new SheetRefused("sheet.xlsx", e);
        }
    }

    private static String text(@Nullable Cell cell) {
        if (cell == null || cell.getType() == CellType.EMPTY) {
            return "";
        }
        if (cell.getFormula() != null || cell.getType() == CellType.FORMULA) {
            return "=" + cell.getFormula();
        }
        if (cell.getType() != CellType.NUMBER) {
            return cell.getText();
        }
        String format = cell.getDataFormatString();
        if (format != null && format.replaceAll("\\[[^]]*]|\"[^\"]*\"", "").matches("(?i).*[ymd].*")) {
            return cell.asDate().toLocalDate().toString();
        }
        return cell.asNumber().stripTrailingZeros().toPlainString();
    }

    private static void add(List<Sheet.Line> lines, int number, List<String> cells) throws SheetRefused {
        if (cells.stream().allMatch(String::isBlank)) {
            return;
        }
        if (lines.size() > MOST_LINES) {
            throw new SheetRefused("sheet.lines");
        }
        if (cells.size() > MOST_COLUMNS) {
            throw new SheetRefused("sheet.columns");
        }
        if (cells.stream().anyMatch(cell -> cell.length() > LONGEST_CELL)) {
            throw new SheetRefused("sheet.cell");
        }
        lines.add(new Sheet.Line(
                number, cells.stream().map(SafeCell::text).map(String::strip).toList()));
    }

    private static Sheet sheet(List<Sheet.Line> lines) throws SheetRefused {
        if (lines.size() < 2) {
            throw new SheetRefused("sheet.empty");
        }
        List<String> header = lines.get(0).cells();
        return new Sheet(
                header,
                lines.subList(1, lines.size()).stream()
                        .map(line -> new Sheet.Line(line.number(), fitted(line.cells(), header.size())))
                        .toList());
    }

    private static List<String> fitted(List<String> cells, int columns) {
        List<String> fitted = new ArrayList<>(cells.subList(0, Math.min(columns, cells.size())));
        while (fitted.size() < columns) {
            fitted.add("");
        }
        return fitted;
    }
}
