package org.kurskclaims.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.articles.SearchHits;
import org.springframework.stereotype.Component;

/** Cuts texts into what was searched for and what was not, for templates that may or may not stand on a page of a search. */
@Component("marker")
class Marker {

    /** @param marks absent on a page that was not searched */
    public List<SearchHits.Piece> pieces(SearchMarks.@Nullable Marks marks, String text) {
        return marks == null
                ? List.of(new SearchHits.Piece(text, false))
                : marks.hits().pieces(text);
    }
}
