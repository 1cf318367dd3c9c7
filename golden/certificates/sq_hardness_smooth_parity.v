(* sq-hardness-smooth-parity *)
(* Whatever is asked of a parity, sharp or smooth, by one inner product, the answers for all parities of the family have an exponentially small mean square. *)
(* parities: chi_S(x) = product of x_i over i in S, x uniform on {-1, 1}^n, all 2^n sets S *)
(* smooth ones: f_S(x) = cos(s sum of x_i over i in S), x normal in R^n, all N = C(n, n/2) sets of n/2 elements; g any function *)
(* G_ST = E f_S f_T = (e^(-s^2 j) + e^(-s^2 (n - j)))/2 where S has j elements that T has not;  R = sum over j of C(n/2, j)^2 G_j, each row's sum *)
(* That these terms are the claim's program is trusted, but for the theorems named ..._evaluated. *)
Require Import QArith Qreduction Reals Lra.
Require Import Psatz.

Ltac parts := repeat match goal with |- _ /\ _ => apply conj end.
Ltac nonzero := first
  [ assumption | lra | nra
  | let H := fresh in intro H; match goal with N : ?e <> 0%R |- _ => apply N; field_simplify_eq; parts; first [lra | assumption | nra] end ].
Ltac rational := field; parts; nonzero.

(* (a) parities: mean over S of (E g chi_S)^2 = E g^2 / 2^n; for all real values of what is drawn. *)
(* at Inputs=2 Sharpness=1.5 AllSets=True AreIndependent=True *)
Open Scope R_scope.
Definition part_a_parities_1 (g_0 g_1 g_2 g_3 : R) : R :=
  let t2 := (g_0 + g_1) in
  let t5 := (g_2 + g_3) in
  let t8 := ((t2 + t5) / 4) in
  let t10 := (g_0 - g_1) in
  let t11 := (g_2 - g_3) in
  let t13 := ((t10 + t11) / 4) in
  let t17 := ((t2 - t5) / 4) in
  let t21 := ((t10 - t11) / 4) in
  ((((((t8 * t8) + (t13 * t13)) + (t17 * t17)) + (t21 * t21)) / 4) - ((((g_3 * g_3) + ((g_2 * g_2) + ((g_1 * g_1) + (g_0 * g_0)))) / 4) / 4)).
Theorem part_a_parities : forall g_0 g_1 g_2 g_3 : R,
  part_a_parities_1 g_0 g_1 g_2 g_3 = 0.
Proof.
  intros.
  unfold part_a_parities_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_parities.
Close Scope R_scope.

(* (a) parities: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=2 Sharpness=1.5 AllSets=True AreIndependent=True *)
Open Scope Q_scope.
Definition part_a_parities_evaluated_term (g_0 g_1 g_2 g_3 : Q) : Q * Q :=
  let t2 := Qred (g_0 + g_1) in
  let t5 := Qred (g_2 + g_3) in
  let t6 := Qred (t2 + t5) in
  let t8 := Qred (t6 / 4) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred (g_0 - g_1) in
  let t11 := Qred (g_2 - g_3) in
  let t12 := Qred (t10 + t11) in
  let t13 := Qred (t12 / 4) in
  let t14 := Qred (t13 * t13) in
  let t15 := Qred (t9 + t14) in
  let t16 := Qred (t2 - t5) in
  let t17 := Qred (t16 / 4) in
  let t18 := Qred (t17 * t17) in
  let t19 := Qred (t15 + t18) in
  let t20 := Qred (t10 - t11) in
  let t21 := Qred (t20 / 4) in
  let t22 := Qred (t21 * t21) in
  let t23 := Qred (t19 + t22) in
  let t25 := Qred (g_3 * g_3) in
  let t26 := Qred (g_2 * g_2) in
  let t27 := Qred (g_1 * g_1) in
  let t28 := Qred (g_0 * g_0) in
  let t29 := Qred (t27 + t28) in
  let t30 := Qred (t26 + t29) in
  let t31 := Qred (t25 + t30) in
  let t32 := Qred (t31 / 4) in
  (Qred ((t23 / 4)), Qred ((t32 / 4))).
Theorem part_a_parities_evaluated :
  part_a_parities_evaluated_term (-1183 # 512) (-49 # 64) (-159 # 256) (-327 # 1024)
  = ((6724037 # 16777216), (6724037 # 16777216)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_parities_evaluated.
Close Scope Q_scope.

(* (a) parities: mean over S of (E g chi_S)^2 = E g^2 / 2^n; for all real values of what is drawn. *)
(* at Inputs=4 Sharpness=2.625 AllSets=True AreIndependent=True *)
Open Scope R_scope.
Definition part_a_parities_larger_1 (g_0 g_1 g_2 g_3 g_4 g_5 g_6 g_7 g_8 g_9 g_10 g_11 g_12 g_13 g_14 g_15 : R) : R :=
  let t2 := (g_0 + g_1) in
  let t5 := (g_2 + g_3) in
  let t6 := (t2 + t5) in
  let t9 := (g_4 + g_5) in
  let t12 := (g_6 + g_7) in
  let t13 := (t9 + t12) in
  let t14 := (t6 + t13) in
  let t17 := (g_8 + g_9) in
  let t20 := (g_10 + g_11) in
  let t21 := (t17 + t20) in
  let t24 := (g_12 + g_13) in
  let t27 := (g_14 + g_15) in
  let t28 := (t24 + t27) in
  let t29 := (t21 + t28) in
  let t32 := ((t14 + t29) / 16) in
  let t34 := (g_0 - g_1) in
  let t35 := (g_2 - g_3) in
  let t36 := (t34 + t35) in
  let t37 := (g_4 - g_5) in
  let t38 := (g_6 - g_7) in
  let t39 := (t37 + t38) in
  let t40 := (t36 + t39) in
  let t41 := (g_8 - g_9) in
  let t42 := (g_10 - g_11) in
  let t43 := (t41 + t42) in
  let t44 := (g_12 - g_13) in
  let t45 := (g_14 - g_15) in
  let t46 := (t44 + t45) in
  let t47 := (t43 + t46) in
  let t49 := ((t40 + t47) / 16) in
  let t52 := (t2 - t5) in
  let t53 := (t9 - t12) in
  let t54 := (t52 + t53) in
  let t55 := (t17 - t20) in
  let t56 := (t24 - t27) in
  let t57 := (t55 + t56) in
  let t59 := ((t54 + t57) / 16) in
  let t62 := (t34 - t35) in
  let t63 := (t37 - t38) in
  let t64 := (t62 + t63) in
  let t65 := (t41 - t42) in
  let t66 := (t44 - t45) in
  let t67 := (t65 + t66) in
  let t69 := ((t64 + t67) / 16) in
  let t72 := (t6 - t13) in
  let t73 := (t21 - t28) in
  let t75 := ((t72 + t73) / 16) in
  let t78 := (t36 - t39) in
  let t79 := (t43 - t46) in
  let t81 := ((t78 + t79) / 16) in
  let t84 := (t52 - t53) in
  let t85 := (t55 - t56) in
  let t87 := ((t84 + t85) / 16) in
  let t89 := (((((((t32 * t32) + (t49 * t49)) + (t59 * t59)) + (t69 * t69)) + (t75 * t75)) + (t81 * t81)) + (t87 * t87)) in
  let t90 := (t62 - t63) in
  let t91 := (t65 - t66) in
  let t93 := ((t90 + t91) / 16) in
  let t97 := ((t14 - t29) / 16) in
  let t101 := ((t40 - t47) / 16) in
  let t105 := ((t54 - t57) / 16) in
  let t109 := ((t64 - t67) / 16) in
  let t113 := ((t72 - t73) / 16) in
  let t115 := ((((((t89 + (t93 * t93)) + (t97 * t97)) + (t101 * t101)) + (t105 * t105)) + (t109 * t109)) + (t113 * t113)) in
  let t117 := ((t78 - t79) / 16) in
  let t121 := ((t84 - t85) / 16) in
  let t125 := ((t90 - t91) / 16) in
  let t150 := ((g_6 * g_6) + ((g_5 * g_5) + ((g_4 * g_4) + ((g_3 * g_3) + ((g_2 * g_2) + ((g_1 * g_1) + (g_0 * g_0))))))) in
  let t156 := ((g_12 * g_12) + ((g_11 * g_11) + ((g_10 * g_10) + ((g_9 * g_9) + ((g_8 * g_8) + ((g_7 * g_7) + t150)))))) in
  (((((t115 + (t117 * t117)) + (t121 * t121)) + (t125 * t125)) / 16) - ((((g_15 * g_15) + ((g_14 * g_14) + ((g_13 * g_13) + t156))) / 16) / 16)).
Theorem part_a_parities_larger : forall g_0 g_1 g_2 g_3 g_4 g_5 g_6 g_7 g_8 g_9 g_10 g_11 g_12 g_13 g_14 g_15 : R,
  part_a_parities_larger_1 g_0 g_1 g_2 g_3 g_4 g_5 g_6 g_7 g_8 g_9 g_10 g_11 g_12 g_13 g_14 g_15 = 0.
Proof.
  intros.
  unfold part_a_parities_larger_1 in *; cbv zeta in *; parts; rational.
Qed.
Print Assumptions part_a_parities_larger.
Close Scope R_scope.

(* (a) parities: both sides of each difference of the term that trial 0 gives, at what trial 1 draws, are the fractions that the program computes there. *)
(* at Inputs=4 Sharpness=2.625 AllSets=True AreIndependent=True *)
Open Scope Q_scope.
Definition part_a_parities_larger_evaluated_term (g_0 g_1 g_2 g_3 g_4 g_5 g_6 g_7 g_8 g_9 g_10 g_11 g_12 g_13 g_14 g_15 : Q) : Q * Q :=
  let t2 := Qred (g_0 + g_1) in
  let t5 := Qred (g_2 + g_3) in
  let t6 := Qred (t2 + t5) in
  let t9 := Qred (g_4 + g_5) in
  let t12 := Qred (g_6 + g_7) in
  let t13 := Qred (t9 + t12) in
  let t14 := Qred (t6 + t13) in
  let t17 := Qred (g_8 + g_9) in
  let t20 := Qred (g_10 + g_11) in
  let t21 := Qred (t17 + t20) in
  let t24 := Qred (g_12 + g_13) in
  let t27 := Qred (g_14 + g_15) in
  let t28 := Qred (t24 + t27) in
  let t29 := Qred (t21 + t28) in
  let t30 := Qred (t14 + t29) in
  let t32 := Qred (t30 / 16) in
  let t33 := Qred (t32 * t32) in
  let t34 := Qred (g_0 - g_1) in
  let t35 := Qred (g_2 - g_3) in
  let t36 := Qred (t34 + t35) in
  let t37 := Qred (g_4 - g_5) in
  let t38 := Qred (g_6 - g_7) in
  let t39 := Qred (t37 + t38) in
  let t40 := Qred (t36 + t39) in
  let t41 := Qred (g_8 - g_9) in
  let t42 := Qred (g_10 - g_11) in
  let t43 := Qred (t41 + t42) in
  let t44 := Qred (g_12 - g_13) in
  let t45 := Qred (g_14 - g_15) in
  let t46 := Qred (t44 + t45) in
  let t47 := Qred (t43 + t46) in
  let t48 := Qred (t40 + t47) in
  let t49 := Qred (t48 / 16) in
  let t50 := Qred (t49 * t49) in
  let t51 := Qred (t33 + t50) in
  let t52 := Qred (t2 - t5) in
  let t53 := Qred (t9 - t12) in
  let t54 := Qred (t52 + t53) in
  let t55 := Qred (t17 - t20) in
  let t56 := Qred (t24 - t27) in
  let t57 := Qred (t55 + t56) in
  let t58 := Qred (t54 + t57) in
  let t59 := Qred (t58 / 16) in
  let t60 := Qred (t59 * t59) in
  let t61 := Qred (t51 + t60) in
  let t62 := Qred (t34 - t35) in
  let t63 := Qred (t37 - t38) in
  let t64 := Qred (t62 + t63) in
  let t65 := Qred (t41 - t42) in
  let t66 := Qred (t44 - t45) in
  let t67 := Qred (t65 + t66) in
  let t68 := Qred (t64 + t67) in
  let t69 := Qred (t68 / 16) in
  let t70 := Qred (t69 * t69) in
  let t71 := Qred (t61 + t70) in
  let t72 := Qred (t6 - t13) in
  let t73 := Qred (t21 - t28) in
  let t74 := Qred (t72 + t73) in
  let t75 := Qred (t74 / 16) in
  let t76 := Qred (t75 * t75) in
  let t77 := Qred (t71 + t76) in
  let t78 := Qred (t36 - t39) in
  let t79 := Qred (t43 - t46) in
  let t80 := Qred (t78 + t79) in
  let t81 := Qred (t80 / 16) in
  let t82 := Qred (t81 * t81) in
  let t83 := Qred (t77 + t82) in
  let t84 := Qred (t52 - t53) in
  let t85 := Qred (t55 - t56) in
  let t86 := Qred (t84 + t85) in
  let t87 := Qred (t86 / 16) in
  let t88 := Qred (t87 * t87) in
  let t89 := Qred (t83 + t88) in
  let t90 := Qred (t62 - t63) in
  let t91 := Qred (t65 - t66) in
  let t92 := Qred (t90 + t91) in
  let t93 := Qred (t92 / 16) in
  let t94 := Qred (t93 * t93) in
  let t95 := Qred (t89 + t94) in
  let t96 := Qred (t14 - t29) in
  let t97 := Qred (t96 / 16) in
  let t98 := Qred (t97 * t97) in
  let t99 := Qred (t95 + t98) in
  let t100 := Qred (t40 - t47) in
  let t101 := Qred (t100 / 16) in
  let t102 := Qred (t101 * t101) in
  let t103 := Qred (t99 + t102) in
  let t104 := Qred (t54 - t57) in
  let t105 := Qred (t104 / 16) in
  let t106 := Qred (t105 * t105) in
  let t107 := Qred (t103 + t106) in
  let t108 := Qred (t64 - t67) in
  let t109 := Qred (t108 / 16) in
  let t110 := Qred (t109 * t109) in
  let t111 := Qred (t107 + t110) in
  let t112 := Qred (t72 - t73) in
  let t113 := Qred (t112 / 16) in
  let t114 := Qred (t113 * t113) in
  let t115 := Qred (t111 + t114) in
  let t116 := Qred (t78 - t79) in
  let t117 := Qred (t116 / 16) in
  let t118 := Qred (t117 * t117) in
  let t119 := Qred (t115 + t118) in
  let t120 := Qred (t84 - t85) in
  let t121 := Qred (t120 / 16) in
  let t122 := Qred (t121 * t121) in
  let t123 := Qred (t119 + t122) in
  let t124 := Qred (t90 - t91) in
  let t125 := Qred (t124 / 16) in
  let t126 := Qred (t125 * t125) in
  let t127 := Qred (t123 + t126) in
  let t129 := Qred (g_15 * g_15) in
  let t130 := Qred (g_14 * g_14) in
  let t131 := Qred (g_13 * g_13) in
  let t132 := Qred (g_12 * g_12) in
  let t133 := Qred (g_11 * g_11) in
  let t134 := Qred (g_10 * g_10) in
  let t135 := Qred (g_9 * g_9) in
  let t136 := Qred (g_8 * g_8) in
  let t137 := Qred (g_7 * g_7) in
  let t138 := Qred (g_6 * g_6) in
  let t139 := Qred (g_5 * g_5) in
  let t140 := Qred (g_4 * g_4) in
  let t141 := Qred (g_3 * g_3) in
  let t142 := Qred (g_2 * g_2) in
  let t143 := Qred (g_1 * g_1) in
  let t144 := Qred (g_0 * g_0) in
  let t145 := Qred (t143 + t144) in
  let t146 := Qred (t142 + t145) in
  let t147 := Qred (t141 + t146) in
  let t148 := Qred (t140 + t147) in
  let t149 := Qred (t139 + t148) in
  let t150 := Qred (t138 + t149) in
  let t151 := Qred (t137 + t150) in
  let t152 := Qred (t136 + t151) in
  let t153 := Qred (t135 + t152) in
  let t154 := Qred (t134 + t153) in
  let t155 := Qred (t133 + t154) in
  let t156 := Qred (t132 + t155) in
  let t157 := Qred (t131 + t156) in
  let t158 := Qred (t130 + t157) in
  let t159 := Qred (t129 + t158) in
  let t160 := Qred (t159 / 16) in
  (Qred ((t127 / 16)), Qred ((t160 / 16))).
Theorem part_a_parities_larger_evaluated :
  part_a_parities_larger_evaluated_term (-1183 # 512) (-49 # 64) (-159 # 256) (-327 # 1024) (1011 # 1024) (707 # 1024) (-121 # 1024) (1743 # 1024) (-617 # 1024) (-253 # 1024) (-185 # 128) (-445 # 512) (191 # 512) (1043 # 512) (-809 # 1024) (-1495 # 1024)
  = ((22112721 # 268435456), (22112721 # 268435456)).
Proof. vm_compute. reflexivity. Qed.
Print Assumptions part_a_parities_larger_evaluated.
Close Scope Q_scope.

(* Without 'the family is that of all sets (those with the first input)' (a) parities is false: at what trial 0 draws a difference is not zero. *)
(* at Inputs=2 Sharpness=1.5 AllSets=False AreIndependent=True *)
Open Scope Q_scope.
Definition without_1_part_a_parities_term (g_0 g_1 g_2 g_3 : Q) : Q :=
  let t2 := Qred (g_0 - g_1) in
  let t5 := Qred (g_2 - g_3) in
  let t6 := Qred (t2 + t5) in
  let t8 := Qred (t6 / 4) in
  let t9 := Qred (t8 * t8) in
  let t10 := Qred (t2 - t5) in
  let t11 := Qred (t10 / 4) in
  let t12 := Qred (t11 * t11) in
  let t13 := Qred (t9 + t12) in
  let t15 := Qred (t13 / 2) in
  let t16 := Qred (g_3 * g_3) in
  let t17 := Qred (g_2 * g_2) in
  let t18 := Qred (g_1 * g_1) in
  let t19 := Qred (g_0 * g_0) in
  let t20 := Qred (t18 + t19) in
  let t21 := Qred (t17 + t20) in
  let t22 := Qred (t16 + t21) in
  let t23 := Qred (t22 / 4) in
  let t24 := Qred (t23 / 4) in
  Qred ((t15 - t24)).
Theorem without_1_part_a_parities :
  without_1_part_a_parities_term (1101 # 1024) (-269 # 256) (895 # 1024) (209 # 512) = (405283 # 4194304)
  /\ ~ without_1_part_a_parities_term (1101 # 1024) (-269 # 256) (895 # 1024) (209 # 512) == 0.
Proof. split; vm_compute; [reflexivity | congruence]. Qed.
Print Assumptions without_1_part_a_parities.
Close Scope Q_scope.
