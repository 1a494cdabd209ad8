package org.stemma.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.stemma.intake.date.PageDates;
import org.stemma.intake.page.Page;
import org.stemma.report.Declared;

/** A page's own statements about itself: JSON-LD, OpenGraph and other meta elements, {@code <time>}, its address. */
record PageFacts(Facts facts, PageTitles titles) {

    private static final int LONGEST_NAME = 60;
    private static final Pattern TAIL =
            Pattern.compile("^(.*\\S)\\s*(?: [|–—·»:-] | ?\\|\\|? ?| ?-- ?| :: )\\s*([^|–—»]{2,60})$", Pattern.DOTALL);
    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}\\p{N}]+");

    static PageFacts of(Page page, Hint hint) {
        PageHead head = PageHead.of(page);
        Optional<String> url = head.canonical()
                .or(() -> head.property("og:url"))
                .filter(address -> address.startsWith("http"))
                .or(hint::url);
        String language = declaredLanguage(page);
        LinkedData data = LinkedData.of(head.scripts, page.title(), url);
        PageDates dates = PageDates.of(page, data.dates(), Address.of(url).dated(), language);
        Optional<String> site = head.property("og:site_name");
        Optional<String> outlet = data.publisher()
                .filter(name -> site.isEmpty() || Agencies.named(name).isEmpty())
                .or(() -> site)
                .or(() -> head.name("application-name"))
                .filter(name -> name.length() <= LONGEST_NAME)
                .or(() -> Address.of(url).host());
        PageTitles titles = PageTitles.of(title(page, head, data, outlet), data.headline());
        Facts facts = new Facts(
                hint.input(),
                outlet,
                url,
                titles.declared(),
                language(language),
                data.authors().isEmpty() ? authors(head) : data.authors(),
                dates.published(),
                hint.seen(),
                declared(data, dates));
        return new PageFacts(facts, titles);
    }

    /** What the page's root element declares, a BCP 47 tag or nonsense; empty when it declares nothing. */
    private static String declaredLanguage(Page page) {
        return page.html().attribute("lang");
    }

    private static Optional<String> title(Page page, PageHead head, LinkedData data, Optional<String> outlet) {
        return head.property("og:title")
                .map(title -> uncut(title, page.title()))
                .or(data::headline)
                .or(() -> Optional.of(page.title()).filter(title -> !title.isBlank()))
                .map(title -> withoutOutlet(title.replace("\u00AD", ""), outlet));
    }

    /** The title of the page where the one in its head ends before a quotation mark, which has closed its attribute. */
    private static String uncut(String title, String page) {
        String begun = title.strip();
        boolean cut = page.startsWith(begun + " \"") || page.startsWith(begun + "\"");
        return cut ? page.strip() : title;
    }

    /** "Headline - Section | Outlet" without the outlet and what stands before it, where the outlet is named last. */
    private static String withoutOutlet(String title, Optional<String> outlet) {
        Matcher tail = TAIL.matcher(title);
        if (outlet.isEmpty() || !tail.find()) {
            return title.strip();
        }
        String last = letters(tail.group(2));
        String name = letters(outlet.get());
        boolean names = !last.isEmpty() && (name.contains(last) || last.contains(name));
        return names ? tail.group(1).strip() : title.strip();
    }

    private static String letters(String words) {
        return NO_LETTER.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("");
    }

    private static String language(String declared) {
        return declared.isBlank() ? Languages.UNKNOWN : Languages.declared(declared);
    }

    private static List<String> authors(PageHead head) {
        return head.authors.stream()
                .filter(name -> name.length() <= LONGEST_NAME && !name.startsWith("http"))
                .distinct()
                .toList();
    }

    private static List<Declared> declared(LinkedData data, PageDates dates) {
        List<Declared> declared = new ArrayList<>(data.declared());
        dates.modified().stream()
                .limit(1)
                .forEach(value -> declared.add(new Declared(Declared.Relation.MODIFIED, value)));
        return declared;
    }
}
