package org.stemma.web.route;

import io.javalin.config.RoutesConfig;

/** Some of the addresses that are answered, and how. */
@FunctionalInterface
public interface Routes {

    void add(RoutesConfig routes);
}
