package org.stemma.browser;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** One page as a person has it before them: opened, looked at, typed into. */
final class Tab implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final DevTools tools;
    private final String context;
    private final String target;
    private final String session;
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final List<String> complaints = new CopyOnWriteArrayList<>();
    private final Consumer<JsonNode> ear = this::hear;
    private final AtomicInteger loads = new AtomicInteger();

    Tab(DevTools tools) throws IOException {
        this.tools = tools;
        this.context = tools.call("", "Target.createBrowserContext", DevTools.object())
                .get("browserContextId")
                .asString();
        this.target = tools.call(
                        "",
                        "Target.createTarget",
                        DevTools.object().put("url", "about:blank").put("browserContextId", context))
                .get("targetId")
                .asString();
        this.session = tools.call(
                        "",
                        "Target.attachToTarget",
                        DevTools.object().put("targetId", target).put("flatten", true))
                .get("sessionId")
                .asString();
        tools.listen(ear);
        for (String domain : List.of("Page", "Network", "Runtime", "Log", "DOM")) {
            call(domain + ".enable");
        }
    }

    private void hear(JsonNode event) {
        if (!event.path("sessionId").asString("").equals(session)) {
            return;
        }
        JsonNode said = event.path("params");
        switch (event.path("method").asString("")) {
            case "Page.loadEventFired" -> loads.incrementAndGet();
            case "Network.requestWillBeSent" ->
                asked.add(said.at("/request/url").asString(""));
            case "Runtime.exceptionThrown" ->
                complaints.add(said.at("/exceptionDetails").toString());
            case "Log.entryAdded" -> log(said.get("entry"));
            default -> {}
        }
    }

    private void log(JsonNode entry) {
        if (entry.path("level").asString("").equals("error")) {
            complaints.add(
                    entry.path("text").asString("") + " " + entry.path("url").asString(""));
        }
    }

    private JsonNode call(String method) throws IOException {
        return call(method, DevTools.object());
    }

    private JsonNode call(String method, ObjectNode parameters) throws IOException {
        return tools.call(session, method, parameters);
    }

    /** Opens an address and waits until the page is loaded. */
    void open(String address) throws IOException {
        int before = loads.get();
        call("Page.navigate", DevTools.object().put("url", address));
        until("the page " + address + " is loaded", () -> loads.get() > before);
    }

    /** Waits for what is expected of the page, a JavaScript expression. */
    void await(String expression) throws IOException {
        until(expression, () -> eval(expression).asBoolean(false));
    }

    /** Something to wait for. */
    @FunctionalInterface
    interface Sign {
        boolean seen() throws IOException;
    }

    private static void until(String what, Sign sign) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!sign.seen()) {
            if (System.nanoTime() > end) {
                throw new IOException("waited " + PATIENCE.toSeconds() + " seconds in vain until " + what);
            }
            try {
                Thread.sleep(30);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IOException("stopped while waiting until " + what, e);
            }
        }
    }

    /** The value of an expression in the page; a promise is waited for. */
    JsonNode eval(String expression) throws IOException {
        JsonNode answer = call(
                "Runtime.evaluate",
                DevTools.object()
                        .put("expression", expression)
                        .put("awaitPromise", true)
                        .put("returnByValue", true));
        if (answer.has("exceptionDetails")) {
            throw new IOException(expression + ": " + answer.get("exceptionDetails"));
        }
        return answer.at("/result/value");
    }

    /** The page as it stands, also where no script runs. */
    Document html() throws IOException {
        int root = call("DOM.getDocument").at("/root/nodeId").asInt();
        String html = call("DOM.getOuterHTML", DevTools.object().put("nodeId", root))
                .get("outerHTML")
                .asString();
        return Jsoup.parse(html);
    }

    void size(int width, int height) throws IOException {
        call(
                "Emulation.setDeviceMetricsOverride",
                DevTools.object()
                        .put("width", width)
                        .put("height", height)
                        .put("deviceScaleFactor", 1)
                        .put("mobile", false));
    }

    void dark(boolean dark) throws IOException {
        ObjectNode media = DevTools.object();
        media.putArray("features")
                .addObject()
                .put("name", "prefers-color-scheme")
                .put("value", dark ? "dark" : "light");
        call("Emulation.setEmulatedMedia", media);
    }

    void script(boolean runs) throws IOException {
        call("Emulation.setScriptExecutionDisabled", DevTools.object().put("value", !runs));
    }

    /** Presses a key that has a name: Tab, Enter. */
    void press(String key) throws IOException {
        int code = key.equals("Tab") ? 9 : 13;
        for (String type : List.of("keyDown", "keyUp")) {
            ObjectNode event = DevTools.object()
                    .put("type", type)
                    .put("key", key)
                    .put("code", key)
                    .put("windowsVirtualKeyCode", code);
            if (key.equals("Enter")) {
                event.put("text", "\r");
            }
            call("Input.dispatchKeyEvent", event);
        }
    }

    /** Types into what has the focus. */
    void type(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            call("Input.dispatchKeyEvent", DevTools.object().put("type", "char").put("text", text.substring(i, i + 1)));
        }
    }

    /** The whole page as a picture, at most 4000 pixels of it. */
    void photograph(Path file) throws IOException {
        JsonNode content = call("Page.getLayoutMetrics").get("cssContentSize");
        ObjectNode shot = DevTools.object().put("format", "png").put("captureBeyondViewport", true);
        shot.putObject("clip")
                .put("x", 0)
                .put("y", 0)
                .put("width", content.get("width").asDouble())
                .put("height", Math.min(4000, content.get("height").asDouble()))
                .put("scale", 1);
        Files.createDirectories(file.getParent());
        Files.write(
                file,
                Base64.getDecoder()
                        .decode(call("Page.captureScreenshot", shot).get("data").asString()));
    }

    /** Every address the page has asked for. */
    List<String> asked() {
        return List.copyOf(asked);
    }

    /** What went wrong in the page: errors of scripts, and what its policy forbids. */
    List<String> complaints() {
        return List.copyOf(complaints);
    }

    @Override
    public void close() throws IOException {
        tools.deafen(ear);
        tools.call("", "Target.disposeBrowserContext", DevTools.object().put("browserContextId", context));
    }
}
