package org.kurskclaims.site;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.kurskclaims.claims.CitationView;
import org.kurskclaims.claims.ClaimFilter;
import org.kurskclaims.claims.ClaimView;
import org.kurskclaims.comparison.Figure;
import org.kurskclaims.dating.FuzzyDate;
import org.kurskclaims.quantity.Modality;
import org.kurskclaims.quantity.Qualifier;
import org.kurskclaims.quantity.QuantityWords;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How claims, dates and quotes are worded in templates. */
@Component("wording")
class Wording {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.UK);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.UK);

    private final MessageSource messages;
    private final Vocabulary vocabulary;

    Wording(MessageSource messages, Vocabulary vocabulary) {
        this.messages = messages;
        this.vocabulary = vocabulary;
    }

    /** "more than 3,000", with the source's hedge; words without a number in quotation marks. */
    public String amount(ClaimView claim) {
        String words = org.kurskclaims.comparison.Wording.figure(claim.quantity());
        return claim.quantity().qualifier() == Qualifier.VAGUE ? "“" + words + "”" : words;
    }

    /** What the printed words were read as: the number in our unit under the source's hedge. */
    public String readAs(ClaimView claim) {
        return QuantityWords.of(claim.quantity());
    }

    /** A number with thousands separators. */
    public String number(BigDecimal number) {
        return QuantityWords.number(number);
    }

    /** The style classes of a figure: unreviewed, vague, denied. */
    public String look(ClaimView claim) {
        List<String> classes = new ArrayList<>();
        if (!claim.isReviewed()) {
            classes.add("un");
        }
        if (claim.quantity().qualifier() == Qualifier.VAGUE) {
            classes.add("vague");
        }
        if (claim.modality() == Modality.DENIED) {
            classes.add("denied");
        }
        return String.join(" ", classes);
    }

    /** "B2": the editors' grades of speaker and statement, as far as there are any; else empty. */
    public String grade(ClaimView claim) {
        return Figure.of(claim).grade();
    }

    /** What is counted and whose it is: "Killed or wounded, North Korea", "Equipment, North Korea: artillery piece". */
    public String counted(ClaimView claim) {
        String subject = vocabulary.subjectLabel(claim.subject());
        String metric = vocabulary.metricLabel(claim.metric());
        String whose = subject == null ? "" : ", " + subject;
        return metric + whose + (claim.item() == null ? "" : ": " + claim.item());
    }

    /** What else tells this quantity from its like: item, aspect, share of what, where, how sure. */
    public List<String> details(ClaimView claim) {
        List<String> details = new ArrayList<>();
        addIfSaid(details, claim.item());
        addIfSaid(details, claim.aspect());
        addIfSaid(details, claim.quantity().base());
        addIfSaid(details, vocabulary.placeName(claim.place()));
        if (claim.modality() != Modality.ASSERTED) {
            details.add(message("modality." + claim.modality().code()));
        }
        return details;
    }

    private static void addIfSaid(List<String> details, @Nullable String words) {
        if (words != null && !words.isBlank()) {
            details.add(words);
        }
    }

    /** The slug under which a timeline without a known subject stands in addresses. */
    public String subjectSlug(@Nullable String subject) {
        return subject == null ? ClaimFilter.UNKNOWN : subject;
    }

    /** The claim's date on a time axis. */
    public String when(ClaimView claim) {
        return date(claim.when());
    }

    public String date(@Nullable FuzzyDate date) {
        return date == null ? message("date.unknown") : date.inWords();
    }

    /** A moment of ours, exact to the minute. */
    public String moment(Instant instant) {
        return MOMENT.format(instant.atOffset(ZoneOffset.UTC)).replace("Sept", "Sep");
    }

    /** A figure that was worked out: "about 622 km²". */
    public String figure(Figure figure) {
        return org.kurskclaims.comparison.Wording.figure(figure.quantity());
    }

    public String day(LocalDate day) {
        return DAY.format(day).replace("Sept", "Sep");
    }

    /** The day of a moment, by UTC. */
    public String day(Instant instant) {
        return DAY.format(instant.atOffset(ZoneOffset.UTC)).replace("Sept", "Sep");
    }

    /** Where a passage was printed: the outlet, else the headline of an article whose outlet is not established. */
    public String source(CitationView citation) {
        String outlet = citation.outlet();
        return outlet == null ? "“" + citation.headline() + "”" : outlet;
    }

    /** The outlet that speaks where nobody is named. */
    public String outlet(ClaimView claim) {
        String outlet = claim.citations().get(0).outlet();
        return outlet == null ? message("outlet.unknown") : outlet;
    }

    /** Up to the quoted words, from the start of the line or of a whole word. */
    public String before(CitationView citation) {
        String line = citation.prefix().substring(citation.prefix().lastIndexOf('\n') + 1);
        if (line.length() < citation.prefix().length()
                || citation.start() <= citation.prefix().length()) {
            return line;
        }
        int space = line.indexOf(' ');
        return space < 0 ? "… " : "… " + line.substring(space + 1);
    }

    /** After the quoted words, to the end of the line or of a whole word. */
    public String after(CitationView citation) {
        String suffix = citation.suffix();
        int lineEnd = suffix.indexOf('\n');
        if (lineEnd >= 0) {
            return suffix.substring(0, lineEnd);
        }
        int space = suffix.lastIndexOf(' ');
        return space < 0 ? " …" : suffix.substring(0, space) + " …";
    }

    /** The first, the last and the nearest page numbers; 0 stands for those left out between. */
    public List<Integer> pageNumbers(int page, int pages) {
        TreeSet<Integer> shown = new TreeSet<>(List.of(1, pages));
        for (int number = Math.max(1, page - 2); number <= Math.min(pages, page + 2); number++) {
            shown.add(number);
        }
        List<Integer> numbers = new ArrayList<>();
        int last = 0;
        for (int number : shown) {
            if (number > last + 1) {
                numbers.add(0);
            }
            numbers.add(number);
            last = number;
        }
        return numbers;
    }

    private String message(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
