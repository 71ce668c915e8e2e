package org.kurskclaims.publishing;

import java.io.IOException;
import java.io.OutputStream;
import org.springframework.stereotype.Component;

/** One row a claim, for spreadsheets. */
@Component
class CsvFormat implements ClaimFormat {

    static final String MEDIA_TYPE = "text/csv;charset=UTF-8;header=present";

    @Override
    public String ending() {
        return "csv";
    }

    @Override
    public String mediaType() {
        return MEDIA_TYPE;
    }

    @Override
    public ClaimFile begin(OutputStream out) {
        Rows<SourcedClaim> rows = ClaimTable.CLAIMS.to(out);
        return new ClaimFile() {
            @Override
            public void write(SourcedClaim claim) {
                rows.write(claim);
            }

            @Override
            public void end() throws IOException {
                rows.end();
            }
        };
    }
}
