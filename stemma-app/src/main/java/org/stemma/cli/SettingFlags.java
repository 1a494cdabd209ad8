package org.stemma.cli;

import java.util.EnumMap;
import java.util.Map;
import org.stemma.web.settings.Setting;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** Gives a verb one flag for each setting of the server, and reads what was given. */
final class SettingFlags implements IModelTransformer {

    @Override
    public CommandSpec transform(CommandSpec spec) {
        for (Setting setting : Setting.values()) {
            spec.addOption(OptionSpec.builder(setting.flag())
                    .paramLabel(setting.label())
                    .type(String.class)
                    .description(setting.sentence()
                            + (setting.usual().isEmpty() ? "" : " Default: " + setting.usual() + "."))
                    .build());
        }
        return spec;
    }

    /** The flags of a call, as they were typed. */
    static Map<Setting, String> given(CommandSpec spec) {
        Map<Setting, String> given = new EnumMap<>(Setting.class);
        for (Setting setting : Setting.values()) {
            String value = spec.findOption(setting.flag()).getValue();
            if (value != null) {
                given.put(setting, value);
            }
        }
        return given;
    }
}
