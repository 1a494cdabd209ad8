package org.stemma.annotation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** Sentences with the statements that they hold, drawn: chain | cue | how | content. ¶ parts paragraphs. */
class StatementsTest {

    private static Stream<DynamicTest> hold(String table) {
        return Attributed.table(table).stream()
                .map(one -> dynamicTest(one.item() + ": " + String.join(" ", one.paragraphs()), () -> {
                    List<String> lines = Attributed.lines(one.paragraphs().toArray(String[]::new));
                    assertThat(lines).containsExactlyElementsOf(one.expected());
                }));
    }

    @TestFactory
    Stream<DynamicTest> attributesTagsAndClauses() {
        return hold("""
                D direct, tag behind: “The ferry is safe,” Ada Novak said on Monday.
                    Ada Novak | say | DIRECT STATED | The ferry is safe
                D direct, tag inside: “We leave in spring,” said Ada Novak, the head of the northern mission. “Nobody stays behind.”
                    Ada Novak | say | DIRECT STATED | We leave in spring … Nobody stays behind.
                D direct, tag before: Ada Novak told the council: “We are done here.”
                    Ada Novak | tell | DIRECT STATED | We are done here.
                D direct, tag in its own sentence: “Why now?” Ada Novak asked. “Because we must.”
                    Ada Novak | ask | DIRECT STATED | Why now? … Because we must.
                E14 indirect: Ada Novak said all of them will leave the valley by May.
                    Ada Novak | say | INDIRECT PLANNED | all of them will leave the valley by May
                E14 indirect, tag behind: The plant will close in June, the minister said.
                    unnamed the minister | say | INDIRECT PLANNED | The plant will close in June
                E14 indirect, tag inside: Norway, Ada Novak said, has the means to “guard the harbour alone.”
                    Ada Novak | say | MIXED STATED | Norway … has the means to “guard the harbour alone.”
                E14 apposition: Paul Berg, 45, a farmer from the north, said on Friday he would sell.
                    Paul Berg | say | INDIRECT PLANNED | he would sell
                E14 named behind the office: The head of the ruling party, Ada Novak, on Thursday said that the accord covered two posts.
                    Ada Novak | say | INDIRECT DONE | the accord covered two posts
                E14 joined: Ada Novak said the road was closed and added that it would stay so.
                    Ada Novak | say | INDIRECT STATED | the road was closed
                    Ada Novak | add | INDIRECT PLANNED | it would stay so
                E14 gerund: “It is over,” Ada Novak said, adding that troops had begun to leave.
                    Ada Novak | say | DIRECT STATED | It is over
                    Ada Novak | add | INDIRECT BEGUN | troops had begun to leave
                Two voices: Ada Novak said the road was closed, while Paul Berg said it was open.
                    Ada Novak | say | INDIRECT DONE | the road was closed
                    Paul Berg | say | INDIRECT STATED | it was open
                Subordinate voice: While the mayor said taxes would rise, the council said they would fall.
                    unnamed the mayor | say | INDIRECT PLANNED | taxes would rise
                    unnamed the council | say | INDIRECT PLANNED | they would fall
                Several sentences in one quotation: “The ferry is safe. The pier is not. We start again,” Ada Novak told the council on Monday.
                    Ada Novak | tell | DIRECT STATED | The ferry is safe. The pier is not. We start again
                Relative: Ada Novak, who led the inquiry, said the files had vanished.
                    Ada Novak | say | INDIRECT DONE | the files had vanished
                Relative without commas: A diplomat who asked not to be named said the files had vanished.
                    unnamed A diplomat | say | INDIRECT DONE | the files had vanished
                Look-alike, another goes on: She thanked a man who waited and said the road was closed.
                    unnamed She | thank | INDIRECT STATED | a man who waited
                    unnamed She | say | INDIRECT DONE | the road was closed
                As tag: As Ada Novak put it, “the sea decides.”
                    Ada Novak | put it | DIRECT STATED | the sea decides.
                Script: ADA NOVAK: We never thought about it.
                    ADA NOVAK | : | INDIRECT STATED not | We never thought about it
                French marks: Ada Novak said: « La mer décide. »
                    Ada Novak | say | DIRECT STATED | La mer décide.
                Straight: "The ferry is safe," said Paul Berg, who owns it, "and so is the pier."
                    Paul Berg | say | DIRECT STATED | The ferry is safe … and so is the pier.
                """);
    }

    @TestFactory
    Stream<DynamicTest> followsTheChannel() {
        return hold("""
                E2: Ada Novak told Norwegian news agencies the bridge would open.
                    group Norwegian news agencies < Ada Novak | tell | INDIRECT PLANNED | the bridge would open
                E3: The Tribune quoted Ada Novak as explaining that the bridge was never safe.
                    outlet Tribune < Ada Novak | explain | INDIRECT STATED not | the bridge was never safe
                E4: The bridge would open, Ada Novak was quoted as saying.
                    Ada Novak | say | INDIRECT PLANNED | The bridge would open
                E4 by: Ada Novak was quoted as saying by TASS that the bridge would open.
                    outlet TASS < Ada Novak | say | INDIRECT PLANNED | the bridge would open
                E4 by a name alone: Ada Novak was quoted as saying by Norvela that the bridge would open.
                    outlet Norvela < Ada Novak | say | INDIRECT PLANNED | the bridge would open
                E4 by an office: Ada Novak was quoted as saying by the Interior Ministry that the bridge would open.
                    Interior Ministry < Ada Novak | say | INDIRECT PLANNED | the bridge would open
                E4 citing: Talks had begun, state media reported on Friday, citing the Kremlin.
                    group state media < Kremlin | report | INDIRECT BEGUN | Talks had begun
                E4 citing first: Citing the Kremlin, TASS reported that talks had begun.
                    outlet TASS < Kremlin | report | INDIRECT BEGUN | talks had begun
                E5: “The bridge is open,” Ada Novak told Reuters.
                    outlet Reuters < Ada Novak | tell | DIRECT STATED | The bridge is open
                E22: In a Facebook post, Ada Novak said the deal was dead.
                    Ada Novak | say | INDIRECT STATED | the deal was dead
                E23: The news site Altinget cited a senior official as saying that the leaders had agreed on a pullout.
                    outlet Altinget < unnamed a senior official | say | INDIRECT AGREED | the leaders had agreed on a pullout
                E25: The talks will, however, resume on Monday, according to Interfax.
                    outlet Interfax | according to | INDIRECT PLANNED | The talks will, however, resume on Monday
                E25 first: According to Interfax, the talks will resume on Monday.
                    outlet Interfax | according to | INDIRECT PLANNED | the talks will resume on Monday
                Interview: Ada Novak said in an interview with the BBC on Sunday that rates would fall.
                    outlet BBC < Ada Novak | say | INDIRECT PLANNED | rates would fall
                Own paper: A senior official told this newspaper that the vote was lost.
                    unnamed A senior official | tell | INDIRECT DONE | the vote was lost
                E24: Ankara said it had suspended its part in the treaty.
                    Ankara | say | INDIRECT DONE | it had suspended its part in the treaty
                Group: Police said two men were arrested.
                    group Police | say | INDIRECT DONE | two men were arrested
                Group of two: Ada Novak and Paul Berg said they would marry.
                    group Ada Novak and Paul Berg | say | INDIRECT PLANNED | they would marry
                Documents: A police report said the ferry had left the pier at nine.
                    unnamed A police report | say | INDIRECT DONE | the ferry had left the pier at nine
                Studies: The study found that ferries pollute less.
                    unnamed The study | find | INDIRECT STATED | ferries pollute less
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsHearsayFragmentsAndParagraphs() {
        return hold("""
                E6: “President Berg said that no ship is needed any more. We agreed,” Ada Novak told Reuters.
                    outlet Reuters < Ada Novak < Berg | say | INDIRECT STATED not | no ship is needed any more
                    outlet Reuters < Ada Novak | tell | DIRECT STATED | President Berg said that no ship is needed any more. We agreed
                E8: Ada Novak confirmed that Paul Berg had “said that today, after the storm, no ship is needed [for the rescue], so the fleet turned back.”
                    Ada Novak | confirm | MIXED STATED | Paul Berg had “said that today, after the storm, no ship is needed [for the rescue], so the fleet turned back.”
                    Ada Novak < Paul Berg | say | DIRECT STATED | today, after the storm, no ship is needed [for the rescue]
                E6 indirect: The Guardian reported that Ada Novak said the bridge was closed.
                    outlet The Guardian | report | INDIRECT STATED | Ada Novak said the bridge was closed
                    outlet The Guardian < Ada Novak | say | INDIRECT DONE | the bridge was closed
                E7: “We came in autumn,” said Ada Novak. ¶ “We leave in spring. Nobody stays.”
                    Ada Novak | say | DIRECT DONE | We came in autumn … We leave in spring. Nobody stays.
                E7 continued: Ada Novak said: “We came in autumn. ¶ “We leave in spring.”
                    Ada Novak | say | DIRECT DONE | We came in autumn. … We leave in spring.
                E10: Ada Novak said the accord was reached “at the highest level.”
                    Ada Novak | say | MIXED DONE | the accord was reached “at the highest level.”
                E13: Ada Novak argued that the guards had come “as a result of a concrete situation.”
                    Ada Novak | argue | MIXED DONE | the guards had come “as a result of a concrete situation.”
                E12: The ministry praised the departure of nearly 200 “blue helmets” from the valley.
                    unnamed The ministry | praise | INDIRECT STATED | the departure of nearly 200 “blue helmets” from the valley
                E9: Ada Novak said that “no ship is needed [for the rescue].”
                    Ada Novak | say | DIRECT STATED | no ship is needed [for the rescue].
                Quotation before its paragraph's tag: “The ferry is safe. ¶ “The pier is not,” Ada Novak said.
                    Ada Novak | say | DIRECT STATED not | The ferry is safe. … The pier is not
                Unknown speaker: The harbour was quiet. “Nobody is coming.”
                    author | - | OWN STATED | The harbour was quiet
                    unnamed not said by whom | - | DIRECT BEGUN not | Nobody is coming.
                """);
    }

    @TestFactory
    Stream<DynamicTest> weighsTheVerb() {
        return hold("""
                E15 confirmed: Ada Novak confirmed that Paul Berg and she reached an accord.
                    Ada Novak | confirm | INDIRECT AGREED | Paul Berg and she reached an accord
                E15 revealed: Ada Novak revealed that the fleet had agreed to leave.
                    Ada Novak | reveal | INDIRECT AGREED | the fleet had agreed to leave
                E15 floated: Ada Novak floated the possibility of a summer vote.
                    Ada Novak | float | INDIRECT PROPOSED | the possibility of a summer vote
                E15 denied: Ada Novak denied that her party took money.
                    Ada Novak | deny | INDIRECT DENIED not | her party took money
                E15 denied noun: Washington denied the claim.
                    Washington | deny | INDIRECT DENIED not | the claim
                E16: The mine will shut, it was announced on Thursday.
                    unnamed not said by whom | announce | INDIRECT PLANNED | The mine will shut
                E16 first: It was announced on Thursday that the mine will shut.
                    unnamed not said by whom | announce | INDIRECT PLANNED | the mine will shut
                E17: Ada Novak's spokesman declined to comment on the proposal.
                    unnamed Ada Novak's spokesman | decline to comment | INDIRECT REFUSED | the proposal
                E17 silent: The company did not immediately respond to a request for comment.
                    unnamed The company | give no comment | INDIRECT REFUSED | The company did not immediately respond to a request for comment
                Unnamed: A senior official said the vote was lost.
                    unnamed A senior official | say | INDIRECT DONE | the vote was lost
                G4: The minister said he would request the deployment of guards along the border.
                    unnamed The minister | say | INDIRECT PLANNED | he would request the deployment of guards along the border
                Promise: Ada Novak promised to rebuild the road.
                    Ada Novak | promise | INDIRECT PLANNED | to rebuild the road
                Call: Critics called for an inquiry into the contract.
                    group Critics | call for | INDIRECT REQUESTED | an inquiry into the contract
                Passive: The plan was rejected by Paul Berg.
                    Paul Berg | reject | INDIRECT DENIED not | The plan
                Noun: Her claim that the tower leaned was dismissed.
                    unnamed Her | claim | INDIRECT DONE | the tower leaned
                Alleged: The suspect is alleged to have fled.
                    unnamed not said by whom | allege | INDIRECT DONE perhaps | The suspect … to have fled
                Think: Officials believe the ferry struck a rock.
                    group Officials | believe | INDIRECT DONE | the ferry struck a rock
                Did not say: The ministry did not say whether the ferry would sail.
                    unnamed The ministry | give no comment | INDIRECT REFUSED | whether the ferry would sail
                No comment: The shipping company had no immediate comment.
                    unnamed The shipping company | give no comment | INDIRECT REFUSED | The shipping company had no immediate comment
                """);
    }

    @TestFactory
    Stream<DynamicTest> keepsTheOwnVoice() {
        return hold("""
                E18: The deal does not appear to affect the port.
                    author | - | OWN STATED not perhaps | The deal does not appear to affect the port
                E19: The town has a harbour.
                    author | - | OWN STATED | The town has a harbour
                G13: Armenia previously requested that guards leave the airport.
                    author | - | OWN REQUESTED | Armenia previously requested that guards leave the airport
                Reportedly: The harbour reportedly closed at noon.
                    author | - | OWN DONE perhaps | The harbour reportedly closed at noon
                Question: Has the minister resigned?
                Look-alike price: The shop quoted a price of nine crowns and the drink has added sugar.
                    author | - | OWN DONE | The shop quoted a price of nine crowns and the drink has added sugar
                Look-alike plan: Everything went according to plan.
                    author | - | OWN STATED | Everything went according to plan
                Look-alike said to be: The report, said to be lost, was found in a cellar.
                    author | - | OWN STATED | The report, said to be lost, was found in a cellar
                Look-alike artist: The noted artist opened a school in the old mill.
                    author | - | OWN BEGUN | The noted artist opened a school in the old mill
                Look-alike storm: The storm claimed nine lives along the coast.
                    author | - | OWN DONE | The storm claimed nine lives along the coast
                Look-alike refusal: Norway refused to intervene in the conflict.
                    author | - | OWN DENIED not | Norway refused to intervene in the conflict
                Look-alike thing: The new tests confirmed a leak in the tank.
                    author | - | OWN DONE | The new tests confirmed a leak in the tank
                Look-alike account: A reported theft closed the shop for a day.
                    author | - | OWN DONE | A reported theft closed the shop for a day
                Rest: The two towns share a harbour, though Oslo said it had left the pact.
                    author | - | OWN STATED | The two towns share a harbour
                    Oslo | say | INDIRECT DONE | it had left the pact
                """);
    }

    @TestFactory
    Stream<DynamicTest> resolvesReferences() {
        return hold("""
                D11 pronoun: Ada Novak met Paul Berg in Oslo. Berg said the talks were short. He added that they were useful.
                    author | - | OWN DONE | Ada Novak met Paul Berg in Oslo
                    Paul Berg | say | INDIRECT STATED | the talks were short
                    Paul Berg | add | INDIRECT STATED | they were useful
                D11 she: Ada Novak met Paul Berg in Oslo. She said the talks were short.
                    author | - | OWN DONE | Ada Novak met Paul Berg in Oslo
                    Ada Novak | say | INDIRECT STATED | the talks were short
                D11 paragraph: Ada Novak said the port would open. ¶ Eva Lind, a nurse from Oslo, was at sea for three hours. “The door had a lock on it,” she said.
                    Ada Novak | say | INDIRECT PLANNED | the port would open
                    author | - | OWN STATED | Eva Lind, a nurse from Oslo, was at sea for three hours
                    Eva Lind | say | DIRECT STATED | The door had a lock on it
                D11 no opening: Ada Novak said the port would open. ¶ Asked about Eva Lind, she said the talks were short.
                    Ada Novak | say | INDIRECT PLANNED | the port would open
                    Ada Novak | say | INDIRECT STATED | the talks were short
                D11 office: Foreign minister Ada Novak arrived in Oslo. The minister said the talks would be short.
                    author | - | OWN DONE | Foreign minister Ada Novak arrived in Oslo
                    Ada Novak | say | INDIRECT PLANNED | the talks would be short
                D11 body: The Defence Ministry closed the port. The ministry said it would open in May.
                    author | - | OWN DONE | The Defence Ministry closed the port
                    Defence Ministry | say | INDIRECT PLANNED | it would open in May
                D11 they: Officials in Oslo closed the port. Residents said they heard shots. They said the night was long.
                    author | - | OWN DONE | Officials in Oslo closed the port
                    group Residents | say | INDIRECT STATED | they heard shots
                    group Residents | say | INDIRECT STATED | the night was long
                """);
    }

    @TestFactory
    Stream<DynamicTest> readsViewsSidesAndLongTags() {
        return hold("""
                Stance: The council has opposed the new bridge.
                    unnamed The council | oppose | INDIRECT STATED | the new bridge
                    author | - | OWN DONE | The council has opposed the new bridge
                Stance asked: Ada Novak asked the council to close the bridge.
                    Ada Novak | ask | INDIRECT REQUESTED | the council to close the bridge
                    author | - | OWN REQUESTED | Ada Novak asked the council to close the bridge
                Open view: Ada Novak is confident that the bridge will hold.
                    Ada Novak | confident | INDIRECT PLANNED | the bridge will hold
                Look-alike cause: The rain means that the bridge will close.
                    author | - | OWN STATED | The rain means that the bridge will close
                Pronoun is the speaker: Ada Novak said she wants the bridge closed.
                    Ada Novak | say | INDIRECT REQUESTED | she wants the bridge closed
                Brackets: Ada Novak (Labour) said the bridge would hold.
                    Ada Novak | say | INDIRECT PLANNED | the bridge would hold
                Early: The minister, Ada Novak, said early Friday that the bridge would hold.
                    Ada Novak | say | INDIRECT PLANNED | the bridge would hold
                Evening show: Ada Novak said on the evening programme that the bridge would hold.
                    Ada Novak | say | INDIRECT PLANNED | the bridge would hold
                Hearers: Ada Novak says to the crowd: “We will build it.”
                    Ada Novak | say | DIRECT PLANNED | We will build it.
                Tagged office: “We will build it,” said Oslo delegate Paul Berg when asked about it.
                    Paul Berg | say | DIRECT PLANNED | We will build it
                With: The plan drew fire, with Paul Berg calling it a “dead end.”
                    author | - | OWN STATED | The plan drew fire
                    Paul Berg | call | MIXED STATED | it a “dead end.”
                """);
    }
}
