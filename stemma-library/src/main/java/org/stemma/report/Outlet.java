package org.stemma.report;

/**
 * Who publishes: a paper, site, broadcaster or agency, by the name its own page gives.
 *
 * @param name display name, not blank
 */
public record Outlet(String name) {

    public Outlet {
        if (name.isBlank()) {
            throw new IllegalArgumentException("an outlet needs a name; leave it absent when unknown");
        }
    }
}
