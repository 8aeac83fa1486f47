package org.fairway.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SelfDirectedSupportTest {
    /** J8: the national table of a year under way, in a public reader of the ASC-FR return; its percentages computed. */
    @Test
    void givesTheSharesOfTheNationalTable() {
        SelfDirectedSupport younger = new SelfDirectedSupport(67_605, 25_180, 130_200, 22_325);
        SelfDirectedSupport older = new SelfDirectedSupport(34_725, 12_240, 264_660, 29_895);

        assertThat(younger.selfDirected()).isEqualByComparingTo("90.9");
        assertThat(older.selfDirected()).isEqualByComparingTo("91.2");
        assertThat(younger.plus(older).selfDirected()).isEqualByComparingTo("91.1");
        assertThat(younger.directPayments()).isEqualByComparingTo("37.8");
        assertThat(older.directPayments()).isEqualByComparingTo("13.8");
        assertThat(younger.plus(older).directPayments()).isEqualByComparingTo("23.8");
    }

    /** A part of the money paid directly is counted as a part, and somebody else holding it as a direct payment. */
    @Test
    void countsEachWayOfTakingABudgetOnce() {
        SelfDirectedSupport all = Stream.of(Deployment.values())
                .map(SelfDirectedSupport::of)
                .reduce(new SelfDirectedSupport(0, 0, 0, 0), SelfDirectedSupport::plus);

        assertThat(all).isEqualTo(new SelfDirectedSupport(2, 1, 1, 0));
        assertThat(all.selfDirected()).isEqualByComparingTo("100");
        assertThat(all.directPayments()).isEqualByComparingTo("75");
    }

    @Test
    void countsNobodyWithoutAnError() {
        assertThat(new SelfDirectedSupport(0, 0, 0, 0).selfDirected()).isEqualByComparingTo("0");
        assertThatThrownBy(() -> new SelfDirectedSupport(-1, 0, 0, 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
