package org.kurskclaims.desk;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An empty table of claims to start from: headings, and in a spreadsheet what belongs under each. */
@Component
class SheetTemplate {

    private final MessageSource messages;

    SheetTemplate(MessageSource messages) {
        this.messages = messages;
    }

    /** UTF-8 with the mark by which spreadsheets recognise it. */
    byte[] csv() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvWriter csv = CsvWriter.builder().build(new OutputStreamWriter(out, StandardCharsets.UTF_8))) {
            out.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
            csv.writeRecord(headings());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    byte[] xlsx() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "Kursk Claims", "1.0")) {
            Worksheet claims = workbook.newWorksheet("Claims");
            Worksheet help = workbook.newWorksheet("What belongs where");
            List<String> headings = headings();
            for (int i = 0; i < headings.size(); i++) {
                claims.value(0, i, headings.get(i));
                claims.style(0, i).bold().set();
                claims.width(i, 18);
                help.value(i, 0, headings.get(i));
                help.style(i, 0).bold().set();
                help.value(
                        i, 1, messages.getMessage("sheet.column." + headings.get(i) + ".help", null, Locale.ENGLISH));
            }
            claims.range(1, 0, SheetReader.MOST_LINES, headings.size() - 1)
                    .style()
                    .format("@")
                    .set();
            claims.freezePane(0, 1);
            help.width(0, 20);
            help.width(1, 90);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    private static List<String> headings() {
        return Arrays.stream(SheetColumn.values()).map(SheetColumn::code).toList();
    }
}
