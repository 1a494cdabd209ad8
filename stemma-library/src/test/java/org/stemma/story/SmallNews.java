package org.stemma.story;

import java.util.List;
import org.stemma.annotation.AnnotatedReport;

/** Invented news: two mine floods of one week in different valleys, a strike, and a flood years before. */
final class SmallNews {

    private SmallNews() {}

    static final List<AnnotatedReport> FLOOD = List.of(
            Filing.report(
                    "f1",
                    "Flood traps nine in Harlow Deep mine",
                    Filing.day("2024-03-04"),
                    "Nine miners are trapped after water broke into the Harlow Deep colliery near Oskerry on Monday,"
                            + " rescue chief Ada Novak said. Pumps were brought from the port of Tern. The owner,"
                            + " Brand Coal, stopped all shifts in the valley."),
            Filing.report(
                    "f2",
                    "Rescuers hear knocking at flooded pit",
                    Filing.day("2024-03-05"),
                    "Rescuers at the Harlow Deep colliery heard knocking from the nine trapped miners, Ada Novak told"
                            + " reporters in Oskerry. Water is falling by a hand's breadth an hour, and Brand Coal has"
                            + " sent more pumps."),
            Filing.report(
                    "f3",
                    "Nine miners brought up alive",
                    Filing.day("2024-03-07"),
                    "All nine men trapped by the flood at Harlow Deep were brought up alive on Thursday. Ada Novak"
                            + " thanked the crews from Tern; Brand Coal promised an inquiry at Oskerry."));

    static final List<AnnotatedReport> OTHER_FLOOD = List.of(
            Filing.report(
                    "o1",
                    "Two dead as quarry lake bursts at Vellin",
                    Filing.day("2024-03-05"),
                    "Two quarry workers drowned at Vellin when a settling lake burst its bank on Tuesday, mayor Piet"
                            + " Lund said. Forty houses along the Sarn river were cleared."),
            Filing.report(
                    "o2",
                    "Vellin buries quarry dead",
                    Filing.day("2024-03-08"),
                    "Vellin buried the two workers who drowned when the quarry lake burst. Piet Lund said the forty"
                            + " houses on the Sarn would stay empty for a month."));

    static final List<AnnotatedReport> STRIKE = List.of(
            Filing.report(
                    "s1",
                    "Tram drivers in Quell walk out",
                    Filing.day("2024-03-04"),
                    "Tram drivers in Quell stopped work at dawn over a pay offer of three per cent. Union leader Ines"
                            + " Marlow said no talks were planned with the transport board."),
            Filing.report(
                    "s2",
                    "Quell trams idle for second day",
                    Filing.day("2024-03-05"),
                    "No trams ran in Quell for a second day. Ines Marlow called the offer of three per cent an insult;"
                            + " the transport board said it would not raise it."));

    static final AnnotatedReport EARLIER_FLOOD = Filing.report(
            "e1",
            "Water stops work at Harlow Deep",
            Filing.day("2021-03-02"),
            "Water seeping into the Harlow Deep colliery near Oskerry stopped work on Monday. Ada Novak of the rescue"
                    + " service asked Brand Coal to buy pumps. Nobody was hurt, the owner said.");
}
