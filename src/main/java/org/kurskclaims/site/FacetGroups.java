package org.kurskclaims.site;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.kurskclaims.claims.FacetCount;
import org.kurskclaims.claims.Facets;
import org.kurskclaims.dating.FuzzyDate;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Lays the facets of claims out as a page offers them: groups of boxes to tick, months to follow. */
@Component
class FacetGroups {

    private final MessageSource messages;

    FacetGroups(MessageSource messages) {
        this.messages = messages;
    }

    /**
     * A group of boxes to tick.
     *
     * @param open whether it shows its boxes without being asked
     */
    record Group(String name, List<Option> options, boolean open) {}

    record Option(String value, String label, long claims, boolean chosen) {}

    /**
     * A month with the claims that can be true in it.
     *
     * @param address the same page of this month alone, or without it where it is the one that is shown
     */
    record Month(String label, long claims, boolean chosen, Address address) {}

    /** @param open names of the facets that show their boxes though none is ticked */
    List<Group> of(Facets facets, Address address, List<String> names, List<String> open) {
        return names.stream()
                .map(name -> group(name, address, facets, open.contains(name)))
                .filter(group -> !group.options().isEmpty())
                .toList();
    }

    /** The latest month first. */
    List<Month> months(Facets facets, Address address) {
        return facets.of("when").stream().map(month -> month(month, address)).toList();
    }

    private Group group(String name, Address address, Facets facets, boolean open) {
        List<Option> options = new ArrayList<>();
        boolean anyChosen = false;
        for (FacetCount count : facets.of(name)) {
            boolean chosen = isChosen(address, name, count.value());
            anyChosen |= chosen;
            options.add(new Option(count.value(), label(name, count), count.claims(), chosen));
        }
        return new Group(name, options, anyChosen || open);
    }

    /** What the values of a facet are called that are no names: grades, review states, manners of speaking. */
    private String label(String name, FacetCount count) {
        return switch (name) {
            case "modality" -> words("modality." + count.value());
            case "grade" -> words("credibility." + count.value());
            case "review" -> words("filters.review." + count.value());
            default -> count.label();
        };
    }

    private static Month month(FacetCount count, Address address) {
        String value = count.value();
        boolean chosen =
                address.value("from").equals(value) && address.value("to").equals(value);
        Address other = chosen
                ? address.without("from", "to")
                : address.with("from", value).with("to", value);
        return new Month(FuzzyDate.parse(value).inWords(), count.claims(), chosen, other);
    }

    private static boolean isChosen(Address address, String name, String value) {
        return address.query().getOrDefault(name, List.of()).stream()
                .anyMatch(given -> List.of(given.split(",")).contains(value));
    }

    private String words(String key) {
        return messages.getMessage(key, null, Locale.ENGLISH);
    }
}
